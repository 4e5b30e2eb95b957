import { IconArrowBackUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CostLog_CostSaveFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { instantText } from "../ui/clock.ts";
import { Kroner } from "../ui/figures.tsx";
import { Paper } from "../ui/page.tsx";
import { Row, RowList } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useUndoCosts } from "./use-undo-costs.ts";

graphql(`
  fragment CostLog_CostSave on CostSave {
    id source fileName savedBy savedAt costs amount undoneBy undoneAt can { undo }
  }
`);

type Save = CostLog_CostSaveFragment;

const fewest = 5;

/** Who recorded what, the latest first, each with its way back or who took it back. */
export function CostLog({ saves }: { saves: readonly Save[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (saves.length === 0) return null;
  const shown = all || saves.length <= fewest + 1 ? saves : saves.slice(0, fewest);
  return (
    <Paper flush title={t("payback.economy.log.title")}>
      <RowList label={t("payback.economy.log.title")}>
        {shown.map((save) => (
          <LogRow key={save.id} save={save} />
        ))}
      </RowList>
      {shown.length < saves.length && (
        <Button variant="quiet" size="small" onClick={() => setAll(true)}>
          {t("payback.economy.log.all", { count: saves.length })}
        </Button>
      )}
    </Paper>
  );
}

function LogRow({ save }: { save: Save }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const when = instantText(save.savedAt, language);
  const back =
    save.undoneAt !== null &&
    t("payback.economy.log.undone", {
      who: save.undoneBy ?? "",
      when: instantText(save.undoneAt, language),
    });
  return (
    <Row
      title={t("payback.economy.log.what", { count: save.costs })}
      second={
        <>
          <bdi>{save.savedBy}</bdi>, {when}
          {save.source !== "FORM" && (
            <>
              {" \u00b7 "}
              {save.fileName ? <bdi>{save.fileName}</bdi> : t("ui.sheet.why")}
            </>
          )}
          {back && <div>{back}</div>}
        </>
      }
      note={
        <>
          <span className={back ? "ink3" : undefined}>
            <Kroner amount={save.amount} decimals />
          </span>{" "}
          {save.can.undo && <UndoSave save={save} when={when} />}
        </>
      }
    />
  );
}

function UndoSave({ save, when }: { save: Save; when: string }) {
  const { t } = useTranslation();
  const undo = useUndoCosts();
  const [waiting, setWaiting] = useState(false);
  async function takeBack() {
    setWaiting(true);
    await undo(save.id);
    setWaiting(false);
  }
  return (
    <Button
      size="small"
      icon={IconArrowBackUp}
      waiting={waiting}
      aria-label={t("payback.economy.log.undoOf", { count: save.costs, when })}
      onClick={() => void takeBack()}
    >
      {t("ui.undo")}
    </Button>
  );
}
