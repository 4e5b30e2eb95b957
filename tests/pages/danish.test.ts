import { describe } from "vitest";
import { laptop, phone } from "../kit/browser.ts";
import { itHoldsForEveryPage } from "../kit/every-page.ts";

describe("every page in Danish, opened on a phone and widened to a laptop", () =>
  itHoldsForEveryPage("da", [
    { viewport: phone, colorScheme: "light" },
    { viewport: laptop, colorScheme: "light" },
  ]));
