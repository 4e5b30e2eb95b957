import { describe } from "vitest";
import { phone } from "../kit/browser.ts";
import { itHoldsForEveryPage } from "../kit/every-page.ts";

describe("every page, phone, english", () =>
  itHoldsForEveryPage({ viewport: phone, language: "en" }));
