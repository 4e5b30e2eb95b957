import type { Translation } from "../ui/words.ts";
import type { cohortsDa } from "./words.da.ts";

export const cohortsEn = {
  title: "Cohorts",
} satisfies Translation<typeof cohortsDa>;
