import type { Words } from "../ui/words.ts";

export const cohortsDa = {
  title: "Hold",
} as const satisfies Words;
