import { assumptionKeys } from "@mikrolaan/shared/payback";
import type { EconomyModel } from "./economy-model.ts";
import { writeEconomySettings } from "./economy-settings.ts";

/** The address that says every assumption, so that it shows the same when the register has moved on. */
export function linkOf(
  { origin, pathname, search }: Pick<Location, "origin" | "pathname" | "search">,
  { settings, values, choices }: EconomyModel,
): string {
  const all = Object.fromEntries(assumptionKeys.map((key) => [key, values[key]]));
  const spoken = { ...settings, values: all, choices };
  return `${origin}${pathname}?${writeEconomySettings(new URLSearchParams(search), spoken)}`;
}
