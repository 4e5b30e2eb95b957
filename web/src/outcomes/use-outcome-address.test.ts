import { plainDate } from "@mikrolaan/shared/calendar";
import type { OutcomeFigure } from "@mikrolaan/shared/outcomes";
import { describe, expect, it } from "vitest";
import { figureFrom, textOf } from "./use-outcome-address.ts";

const figures: readonly OutcomeFigure[] = [
  { kind: "PEOPLE" },
  { kind: "REACHED", stage: "COURSE" },
  { kind: "HERE", stage: "SELF_SUPPORT" },
  { kind: "EXIT", exitRoute: "JOB" },
  { kind: "DOT", dot: "IN_PROGRESS" },
  { kind: "MONTH", month: plainDate("2026-10-01"), status: "PARTLY" },
];

describe("a figure in the address", () => {
  it.each(figures)("comes back as it was: %o", (figure) => {
    expect(figureFrom(textOf(figure))).toEqual(figure);
  });

  it.each([null, "", "REACHED", "REACHED.MOON", "MONTH.2026-13-01.JOB", "DROP.TABLE"])(
    "%s is none",
    (text) => {
      expect(figureFrom(text)).toBeNull();
    },
  );
});
