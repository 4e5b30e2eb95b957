import type { Translation } from "../ui/words.ts";
import type { participantsDa } from "./words.da.ts";

export const participantsEn = {
  title: "Citizens",
} satisfies Translation<typeof participantsDa>;
