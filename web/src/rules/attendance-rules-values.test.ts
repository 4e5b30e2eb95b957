import { plainDate } from "@mikrolaan/shared/calendar";
import { standardStatuses } from "@mikrolaan/shared/sessions";
import { describe, expect, it } from "vitest";
import { rulesSchema, statusesOf, valuesOf } from "./attendance-rules-values.ts";

const rules = {
  statuses: standardStatuses,
  definition: "ATTENDED_OF_HELD",
  gatePercent: 75,
} as const;
const values = { ...valuesOf(rules, plainDate("2027-01-01")), reason: "Besluttet" };

describe("the form of attendance rules", () => {
  it("holds each status by what it counts as, and gives it back so", () => {
    expect(values).toMatchObject({ PRESENT: "ATTENDED", ABSENT: "EXPECTED", SICK: "HELD" });
    expect(statusesOf(values)).toContainEqual({ code: "NOT_INVITED", weight: "NOTHING" });
    const read = rulesSchema.safeParse(values);
    expect(read.success && read.data.statuses).toHaveLength(7);
  });

  it("tells what is wrong with a status by the status's own field", () => {
    const read = rulesSchema.safeParse({ ...values, SICK: null, reason: "" });
    expect(read.success).toBe(false);
    const fields = read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
    expect(fields).toEqual(["SICK", "reason"]);
  });
});
