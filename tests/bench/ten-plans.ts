import type { ApiUser } from "../kit/api.ts";

/** Mondays of a year on which ten cohorts begin, five weeks apart. */
const mondays = [
  ...["2026-01-05", "2026-02-09", "2026-03-16", "2026-04-20", "2026-05-25"],
  ...["2026-06-29", "2026-08-03", "2026-09-07", "2026-10-12", "2026-11-16"],
];

export const planCohort = `mutation ($input: PlanCohortInput!) { planCohort(input: $input) {
  ... on Cohort { id sessions { id version module ordinal } } ... on Refused { reasons { code } } } }`;

const saveRoom = `mutation ($input: SaveRoomInput!) { saveRoom(input: $input) {
  ... on Room { id } ... on Refused { reasons { code } } } }`;

const saveTeamMember = `mutation ($input: SaveTeamMemberInput!) { saveTeamMember(input: $input) {
  ... on TeamMember { id } ... on Refused { reasons { code } } } }`;

const editSessions = `mutation ($input: EditSessionsInput!) { editSessions(input: $input) {
  __typename ... on Refused { reasons { code } } } }`;

interface Planned {
  readonly id: string;
  readonly sessions: readonly {
    readonly id: string;
    readonly version: number;
    readonly module: string;
    readonly ordinal: number;
  }[];
}

/** A cohort with the room and the members that its days have. */
export interface StaffedPlan {
  readonly cohortId: string;
  readonly roomId: string;
  readonly memberIds: readonly string[];
}

/** Plans ten cohorts as the development function does, each with a room and two who teach. */
export async function planTen(planner: ApiUser): Promise<readonly StaffedPlan[]> {
  const plans: StaffedPlan[] = [];
  for (const [at, startsOn] of mondays.entries()) {
    const number = at + 1;
    const { planCohort: cohort } = await planner.ask<{ planCohort: Planned }>(planCohort, {
      input: { name: `Planlagt hold ${number}`, startsOn, seats: 20 },
    });
    const { saveRoom: room } = await planner.ask<{ saveRoom: { id: string } }>(saveRoom, {
      input: { id: null, version: 0, name: `Lokale ${number}`, address: null, seats: 24 },
    });
    const memberIds = [await member(planner, number, "A"), await member(planner, number, "B")];
    for (const { id, version } of cohort.sessions.filter(({ ordinal }) => ordinal === 1)) {
      const changes = { roomId: room.id, memberIds };
      const input = { id, version, scope: "ALL", changes };
      const { editSessions: edited } = await planner.ask<{ editSessions: { __typename: string } }>(
        editSessions,
        { input },
      );
      if (edited.__typename === "Refused") throw new Error(JSON.stringify(edited));
    }
    plans.push({ cohortId: cohort.id, roomId: room.id, memberIds });
  }
  return plans;
}

async function member(planner: ApiUser, number: number, letter: string): Promise<string> {
  const work = { kind: "STAFF", role: "COACH", ftePercent: 10, competences: [], userId: null };
  const input = { id: null, version: 0, name: `Underviser ${number} ${letter}`, ...work };
  const { saveTeamMember: saved } = await planner.ask<{ saveTeamMember: { id: string } }>(
    saveTeamMember,
    { input },
  );
  return saved.id;
}
