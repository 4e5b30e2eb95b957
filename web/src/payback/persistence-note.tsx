import { formatPercent } from "@mikrolaan/shared/money";
import { Link, useLocation } from "react-router";
import { stayHere } from "../ui/page.tsx";
import type { EconomyModel } from "./economy-model.ts";
import { writeEconomySettings } from "./economy-settings.ts";
import { withChoice, withoutFormerNames } from "./explorer-settings.ts";
import { expectedOf, othersOf } from "./explorer-text.ts";
import type { Voice } from "./voice.ts";

type PersistenceNoteProps = { readonly model: EconomyModel; readonly voice: Voice };

/** Says that a forecast lets nobody relapse, and leads to the same with firms' own survival. */
export function PersistenceNote({ model, voice }: PersistenceNoteProps) {
  const { pathname, search } = useLocation();
  const { t, language } = voice;
  const who = keptForever(model);
  if (who === null) return null;
  const share = formatPercent(model.values.survivalYear5, language, 0);
  return (
    <p>
      {t(`payback.kept.${who}`)}{" "}
      <Link
        className="no-print"
        to={soberAddress(model, { pathname, search })}
        state={stayHere}
        preventScrollReset
      >
        {t("payback.kept.sober", { share })}
      </Link>
    </p>
  );
}

/** Whom the forecast lets go on for the whole period; null where it does not, or there are none. */
export function keptForever(model: EconomyModel): "known" | "expected" | null {
  const { choices, input, cohort } = model;
  if (choices.persistence !== "NONE_LOST") return null;
  if (expectedOf(model).selfSupporting + othersOf(model) === 0) return null;
  const known = (cohort?.dots.selfSupporting ?? 0) + othersOf(model);
  return input.records?.outcomes && known > 0 ? "known" : "expected";
}

/** The same page with successes that fall away evenly; from elsewhere, the calculation. */
export function soberAddress(
  { settings }: EconomyModel,
  { pathname, search }: { readonly pathname: string; readonly search: string },
): string {
  const isHere = pathname.startsWith("/payback");
  const before = withoutFormerNames(new URLSearchParams(isHere ? search : ""));
  const after = writeEconomySettings(before, withChoice(settings, "persistence", "LINEAR"));
  return `${isHere ? pathname : "/payback"}?${after}`;
}
