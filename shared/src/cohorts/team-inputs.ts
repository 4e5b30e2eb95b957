import * as z from "zod";
import { competences } from "../rules/index.ts";
import {
  id,
  listOf,
  oneOf,
  optionally,
  text,
  uniqueBy,
  versionSchema,
  wholeNumber,
} from "../text/index.ts";
import { memberKinds } from "./team.ts";
import { programmeRoles } from "./template.ts";

const minutesOfAWeek = 7 * 24 * 60;

/** A team member as their form has them; without an id they are new, and their version is 0. */
export const saveTeamMemberInput = z.object({
  id: optionally(id),
  version: versionSchema,
  name: text({ max: 120 }),
  kind: oneOf(memberKinds),
  role: oneOf(programmeRoles),
  ftePercent: wholeNumber({ min: 0, max: 100 }),
  competences: listOf(oneOf(competences), { min: 0, max: competences.length }).transform((all) => [
    ...new Set(all),
  ]),
  userId: optionally(id),
});

export type SaveTeamMemberInput = z.output<typeof saveTeamMemberInput>;

/** Taking a team member or a room out of use, as the page that does it read them. */
export const retireInput = z.object({ id, version: versionSchema });

export type RetireInput = z.output<typeof retireInput>;

/** Who follows a cohort, and the minutes a week each spends on its people one by one. */
export const setCohortTeamInput = z.object({
  cohortId: id,
  version: versionSchema,
  members: uniqueBy(
    "memberId",
    listOf(
      z.object({ memberId: id, weeklyMinutes: wholeNumber({ min: 0, max: minutesOfAWeek }) }),
      { min: 0, max: 50 },
    ),
  ),
});

export type SetCohortTeamInput = z.output<typeof setCohortTeamInput>;

/** Who is to follow people from now on, each with the version seen; null is nobody by name. */
export const assignCoachInput = z.object({
  assignments: uniqueBy(
    "enrolmentId",
    listOf(z.object({ enrolmentId: id, version: versionSchema, memberId: optionally(id) }), {
      max: 200,
    }),
  ),
});

export type AssignCoachInput = z.output<typeof assignCoachInput>;
