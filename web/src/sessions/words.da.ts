import type { Words } from "../ui/words.ts";

export const sessionsDa = {
  title: "Fremmøde",
} as const satisfies Words;
