import { formatDate } from "@mikrolaan/shared/calendar";
import type { CsvValue } from "../ui/csv.ts";
import { toShown, unitText } from "./assumption-field.ts";
import { assumptionGroups, groupNames } from "./assumption-groups.ts";
import type { RegisteredAssumption } from "./use-register.ts";
import type { Voice } from "./voice.ts";

/** The register as lines of a file, grouped as on the page; a year with any realised value has its column. */
export function registerLines(
  assumptions: readonly RegisteredAssumption[],
  voice: Voice,
): readonly (readonly CsvValue[])[] {
  const { t } = voice;
  const byKey = new Map(assumptions.map((it) => [it.key, it]));
  const years = [...new Set(assumptions.flatMap((it) => it.realised.map(({ year }) => year)))];
  years.sort((a, b) => a - b);
  const head = [
    ...[t("register.csv.group"), t("register.column.name"), t("register.csv.key")],
    ...[t("register.column.value"), t("register.csv.unit")],
    ...[t("register.csv.low"), t("register.csv.high")],
    ...[t("register.column.source"), t("register.csv.sourceDate"), t("register.column.owner")],
    ...[t("register.column.confidence"), t("register.column.signed")],
    ...years.map((year) => t("register.csv.year", { year })),
  ];
  const lines = groupNames.flatMap((group) =>
    assumptionGroups[group].flatMap((key) => {
      const found = byKey.get(key);
      return found ? [[t(`register.group.${group}`), ...lineOf(found, years, voice)]] : [];
    }),
  );
  return [head, ...lines];
}

function lineOf(
  { key, entry, realised }: RegisteredAssumption,
  years: readonly number[],
  voice: Voice,
): readonly CsvValue[] {
  const { t, language } = voice;
  const shown = (value: number | null | undefined) =>
    typeof value === "number" ? toShown(key, value) : null;
  return [
    ...[t(`assumption.name.${key}`), key, shown(entry.value), unitText(key, voice)],
    ...[shown(entry.low), shown(entry.high), entry.source],
    entry.sourceDate ? formatDate(entry.sourceDate, language) : null,
    entry.owner ?? null,
    t(`assumption.confidence.${entry.confidence}`),
    entry.signedOff?.by ?? null,
    ...years.map((year) => shown(realised.find((it) => it.year === year)?.value)),
  ];
}
