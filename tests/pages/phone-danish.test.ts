import { describe } from "vitest";
import { phone } from "../kit/browser.ts";
import { itHoldsForEveryPage } from "../kit/every-page.ts";

describe("every page, phone, danish", () =>
  itHoldsForEveryPage({ viewport: phone, language: "da" }));
