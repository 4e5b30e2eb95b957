import { roles } from "@mikrolaan/shared/identity";
import { describe, expect, it } from "vitest";
import { closedDayCan } from "./closed-day.policy.ts";
import { teamMemberCan } from "./team.policy.ts";

const actor = (role: (typeof roles)[number]) => ({
  ...{ userId: "", municipalityId: "", name: "" },
  roles: [role],
});

describe("the team and the closed days", () => {
  it.each(roles)("are changed by the development function only: %s", (role) => {
    const may = role === "DEVELOPMENT";
    expect(teamMemberCan(actor(role))).toEqual({ edit: may });
    expect(closedDayCan(actor(role))).toEqual({ edit: may });
  });
});
