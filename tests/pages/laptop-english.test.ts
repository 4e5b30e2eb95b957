import { describe } from "vitest";
import { laptop } from "../kit/browser.ts";
import { itHoldsForEveryPage } from "../kit/every-page.ts";

describe("every page, laptop, english", () =>
  itHoldsForEveryPage({ viewport: laptop, language: "en" }));
