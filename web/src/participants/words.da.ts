import type { Words } from "../ui/words.ts";

export const participantsDa = {
  title: "Borgere",
} as const satisfies Words;
