import { useTranslation } from "react-i18next";
import type { ExitRoute, Stage } from "../gql/graphql.ts";

type Position = { readonly stage: Stage; readonly exitRoute?: ExitRoute | null };

/** The stage someone is at, or the way they left and from where. */
export function PositionText({ position: { stage, exitRoute } }: { position: Position }) {
  const { t } = useTranslation();
  if (!exitRoute) return <>{t(`codes.stage.${stage}`)}</>;
  return (
    <>
      {t(`codes.exitRoute.${exitRoute}`)}{" "}
      <span className="ink3">
        ({t("participants.leftAt", { stage: t(`codes.stage.${stage}`) })})
      </span>
    </>
  );
}
