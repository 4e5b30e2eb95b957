import type { Translation } from "../ui/words.ts";
import type { homeDa } from "./home-words.da.ts";

export const homeEn = {
  today: { title: "My day" },
  overview: { title: "Overview" },
} satisfies Translation<typeof homeDa>;
