import type { Words } from "../ui/words.ts";

export const paybackDa = {
  title: "Tjent hjem",
} as const satisfies Words;
