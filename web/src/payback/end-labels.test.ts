import { describe, expect, it } from "vitest";
import { axisStep, spread } from "./end-labels.ts";

describe("labels at the ends of lines", () => {
  it("stay where they are when there is room", () => {
    expect(spread([label(10), label(40)], { top: 0, bottom: 100 })).toEqual([10, 40]);
  });

  it("give way to one another, and stay within the drawing", () => {
    const placed = spread([label(96), label(95), label(94)], { top: 0, bottom: 100 });
    expect(placed).toEqual([93, 79, 65]);
  });
});

describe("the grid", () => {
  it.each([
    [-606_000, 1_416_000, 500_000],
    [-606_000, 0, 200_000],
    [0, 900, 500],
    [-10, 10, 10],
  ])("from %d to %d has a line every %d", (min, max, step) => {
    expect(axisStep(min, max, 3)).toBe(step);
  });
});

function label(y: number) {
  return { y, height: 14 };
}
