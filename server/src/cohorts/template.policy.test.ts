import { roles } from "@mikrolaan/shared/identity";
import { describe, expect, it } from "vitest";
import { phasePolicy } from "./phase.policy.ts";
import { templatePolicy } from "./template.policy.ts";

describe.each(roles)("%s", (role) => {
  const actor = { userId: "", municipalityId: "", name: "", roles: [role] };
  const isPlanner = role === "DEVELOPMENT";

  it(`${isPlanner ? "edits" : "does not edit"} the municipality's own templates`, () => {
    expect(templatePolicy.edit(actor, { isShipped: false })).toBe(isPlanner);
  });

  it("never edits the shipped one", () => {
    expect(templatePolicy.edit(actor, { isShipped: true })).toBe(false);
  });

  it(`${isPlanner ? "copies" : "does not copy"} a template`, () => {
    expect(templatePolicy.copy(actor)).toBe(isPlanner);
  });

  it(`${isPlanner ? "moves" : "does not move"} a phase, and never one of a closed cohort`, () => {
    expect(phasePolicy.move(actor, { status: "RUNNING" })).toBe(isPlanner);
    expect(phasePolicy.move(actor, { status: "CLOSED" })).toBe(false);
  });
});
