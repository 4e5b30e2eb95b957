import { competences } from "@mikrolaan/shared/rules";
import { exampleId, type TownNumber } from "./ids.ts";
import type { ExampleRoom, ExampleTeamMember } from "./town.ts";
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
