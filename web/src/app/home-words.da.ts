import type { Words } from "../ui/words.ts";

/** The words of the home pages, which several concepts share. */
export const homeDa = {
  today: { title: "Min dag" },
  overview: { title: "Overblik" },
} as const satisfies Words;
