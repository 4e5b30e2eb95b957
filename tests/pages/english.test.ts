import { describe } from "vitest";
import { laptop, phone } from "../kit/browser.ts";
import { itHoldsForEveryPage } from "../kit/every-page.ts";

// Colours do not depend on words: the dark ones are seen with the English.
describe("every page in English, opened dark on a laptop and narrowed to a phone", () =>
  itHoldsForEveryPage("en", [
    { viewport: laptop, colorScheme: "dark" },
    { viewport: phone, colorScheme: "light" },
  ]));
