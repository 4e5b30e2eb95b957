import { expect, it } from "vitest";
import { dotCounts } from "./index.ts";

it("a cohort's people are counted by where they stand, and every one is counted once", () => {
  const counts = dotCounts([
    { stage: "SELF_SUPPORT", exitRoute: null, count: 1 },
    { stage: "ALUMNI", exitRoute: null, count: 1 },
    { stage: "COURSE", exitRoute: "JOB", count: 2 },
    { stage: "COACHING", exitRoute: "EDUCATION", count: 1 },
    { stage: "COACHING", exitRoute: null, count: 10 },
    { stage: "SCREENING_1", exitRoute: "WITHDREW", count: 5 },
  ]);
  expect(counts).toEqual({ selfSupporting: 2, jobOrEducation: 3, inProgress: 10, stopped: 5 });
});
