import { describe } from "vitest";
import { laptop } from "../kit/browser.ts";
import { itHoldsForEveryPage } from "../kit/every-page.ts";

// Colours do not depend on words: one visit sees to both.
describe("every page, laptop, english, dark", () =>
  itHoldsForEveryPage({ viewport: laptop, language: "en", colorScheme: "dark" }));
