import type { ClosedRule } from "@mikrolaan/shared/calendar";
import { competences } from "@mikrolaan/shared/rules";
import { usualClosedDays } from "../cohorts/closed-days.ts";
import { exampleId, type TownNumber } from "./ids.ts";
import type { ExampleClosedDay, ExampleFollower, ExampleRoom, ExampleTeamMember } from "./town.ts";
import { bakkebyStaff, fjordbyStaff } from "./users.ts";

type Described = Omit<ExampleTeamMember, "id" | "user"> & { readonly email?: string };

const outside = { kind: "EXTERNAL", ftePercent: 0, competences: [] } as const;

/** Fjordby's microloan team and those who teach for it; nobody on the team has been self-employed. */
export const fjordbyTeam = teamOf(1, [
  {
    name: "Mette Kragh",
    ...{ kind: "STAFF", role: "COACH", ftePercent: 80, email: "mette.kragh@fjordby.example" },
    competences: competences.filter(
      (it) => it !== "SELF_EMPLOYMENT" && it !== "BUSINESS_ECONOMICS",
    ),
  },
  {
    name: "Søren Dalum",
    ...{ kind: "STAFF", role: "COACH", ftePercent: 60, email: "soeren.dalum@fjordby.example" },
    competences: ["BUSINESS_ECONOMICS", "MARKETING_AND_SALES"],
  },
  { name: "Tove Lindgaard, revisor", ...outside, role: "EXTERNAL_TEACHER" },
  { name: "Jakob Bredal", ...outside, role: "EXTERNAL_TEACHER" },
  { name: "Underviser fra SKAT", ...outside, role: "TAX_AUTHORITY" },
  { name: "Lise Abildtrup, kursusleder", ...outside, role: "COURSE_LEADER" },
]);

export const fjordbyRooms = roomsOf(1, [
  { name: "Fjordsalen", address: "Rådhuset", seats: 40 },
  { name: "Havnehuset, lokale 2", address: null, seats: 20 },
  { name: "Rådhuset, lokale 4", address: null, seats: 24 },
]);

export const bakkebyTeam = teamOf(2, [
  {
    name: "Jens Lund",
    ...{ kind: "STAFF", role: "COACH", ftePercent: 50, email: "jens.lund@bakkeby.example" },
    competences: ["SOCIAL_WORK", "CASEWORK", "KNOWLEDGE_OF_MUNICIPALITY"],
  },
  { name: "Ole Storm, revisor", ...outside, role: "EXTERNAL_TEACHER" },
  { name: "Underviser fra SKAT", ...outside, role: "TAX_AUTHORITY" },
]);

export const bakkebyRooms = roomsOf(2, [{ name: "Medborgerhuset", address: null, seats: 15 }]);

export const fjordbyClosedDays = closedDaysOf(1, usualClosedDays);

/** The neighbour has named its days of the year only; the weeks are still to be added. */
export const bakkebyClosedDays = closedDaysOf(
  2,
  usualClosedDays.filter(({ kind }) => kind === "DATE"),
);

/** Who follows a cohort, by name, with the hours a week for its people one by one. */
export function followersOf(
  town: TownNumber,
  number: number,
  { id: cohort }: { readonly id: string },
  hoursByName: Readonly<Record<string, number>>,
): readonly ExampleFollower[] {
  const team = town === 1 ? fjordbyTeam : bakkebyTeam;
  return Object.entries(hoursByName).map(([name, hours], index) => ({
    id: exampleId(town, "cohortFollower", number * 100 + index + 1),
    cohort,
    member: team.find((it) => it.name === name)?.id ?? "",
    weeklyMinutes: hours * 60,
  }));
}

/** The team member that a user signs in as. */
export function memberOf(town: TownNumber, user: string): string | null {
  const team = town === 1 ? fjordbyTeam : bakkebyTeam;
  return team.find((it) => it.user === user)?.id ?? null;
}

function closedDaysOf(town: TownNumber, rules: readonly ClosedRule[]): readonly ExampleClosedDay[] {
  return rules.map(({ name, ...rule }, index) => ({
    id: exampleId(town, "closedDay", index + 1),
    name,
    rule,
  }));
}

function teamOf(town: TownNumber, members: readonly Described[]): readonly ExampleTeamMember[] {
  const users = [...fjordbyStaff.users, ...bakkebyStaff.users];
  return members.map(({ email, ...member }, index) => ({
    ...member,
    id: exampleId(town, "teamMember", index + 1),
    user: users.find((it) => it.email === email)?.id ?? null,
  }));
}

function roomsOf(
  town: TownNumber,
  rooms: readonly Omit<ExampleRoom, "id">[],
): readonly ExampleRoom[] {
  return rooms.map((room, index) => ({ ...room, id: exampleId(town, "room", index + 1) }));
}
