import type { Translation } from "../ui/words.ts";
import type { sessionsDa } from "./words.da.ts";

export const sessionsEn = {
  title: "Attendance",
} satisfies Translation<typeof sessionsDa>;
