import { type Role, roles } from "@mikrolaan/shared/identity";
import { describe, expect, it } from "vitest";
import { participantPolicy } from "./participant.policy.ts";

const team: readonly Role[] = ["DEVELOPMENT", "COACH"];

const acts: Record<keyof typeof participantPolicy, readonly Role[]> = {
  edit: team,
  enrol: team,
  moveToStage: team,
};

const table = Object.entries(acts).flatMap(([act, allowed]) =>
  roles.map((role) => ({ act, role, may: allowed.includes(role) })),
);

describe("a participant", () => {
  it.each(table)("$act by $role: $may", ({ act, role, may }) => {
    const actor = { userId: "", municipalityId: "", name: "", roles: [role] };
    expect(participantPolicy[act as keyof typeof participantPolicy](actor)).toBe(may);
  });
});
