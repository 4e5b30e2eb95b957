import { type Role, roles } from "@mikrolaan/shared/identity";
import { describe, expect, it } from "vitest";
import { cohortPolicy } from "./cohort.policy.ts";

const development: readonly Role[] = ["DEVELOPMENT"];
const team: readonly Role[] = ["DEVELOPMENT", "COACH"];

type Act = keyof typeof cohortPolicy;

const acts: Record<Act, readonly Role[]> = {
  edit: development,
  changeStatus: development,
  enrol: team,
  readParticipants: team,
  recordCost: development,
  planNetworkMeeting: team,
};

const table = (Object.keys(acts) as Act[]).flatMap((act) =>
  roles.map((role) => ({ act, role, may: acts[act].includes(role) })),
);

const actor = (role: Role) => ({ userId: "", municipalityId: "", name: "", roles: [role] });

describe("a cohort that runs", () => {
  it.each(table)("$act by $role: $may", ({ act, role, may }) => {
    expect(cohortPolicy[act](actor(role), { status: "RUNNING" })).toBe(may);
  });
});

describe("a closed cohort", () => {
  it.each(roles)("is neither moved on nor filled by %s", (role) => {
    expect(cohortPolicy.changeStatus(actor(role), { status: "CLOSED" })).toBe(false);
    expect(cohortPolicy.enrol(actor(role), { status: "CLOSED" })).toBe(false);
  });
});
