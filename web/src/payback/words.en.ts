import type { Translation } from "../ui/words.ts";
import type { paybackDa } from "./words.da.ts";

export const paybackEn = {
  title: "Earned back",
} satisfies Translation<typeof paybackDa>;
