import { TeamMember } from "../cohorts/index.ts";
import { Room } from "../sessions/index.ts";
import type { Town } from "./town.ts";

/** A room of a town's, at the town hall. */
export function room(place: Town, name: string): Promise<string> {
  const fields = { municipalityId: place.id, name, address: "Rådhustorvet 1", retired: false };
  return place.as("DEVELOPMENT", async ({ em }) => em.create(Room, fields).id);
}

/** A team member of a town's; one who signs in when told as whom. */
export function member(place: Town, name: string, user: string | null = null): Promise<string> {
  const work = { kind: "STAFF", role: "COACH", ftePercent: 0 } as const;
  const fields = { municipalityId: place.id, name, user, retired: false, ...work };
  return place.as("DEVELOPMENT", async ({ em }) => {
    return em.create(TeamMember, { ...fields, competences: [] }).id;
  });
}
