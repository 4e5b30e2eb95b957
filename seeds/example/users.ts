import { exampleId, type TownNumber } from "./ids.ts";
import type { ExampleTown, ExampleUser } from "./town.ts";

/** What everyone in the example signs in with; it guards invented people only, and is shown. */
export const examplePassword = "velkommen til fjordby";

type Staff = Pick<ExampleTown, "municipality" | "users">;

export const fjordbyStaff = {
  municipality: { id: exampleId(1, "municipality", 1), name: "Fjordby Kommune" },
  users: [
    user(1, 1, "Karen Østergaard", "karen.oestergaard@fjordby.example", ["DEVELOPMENT"]),
    user(1, 2, "Mette Kragh", "mette.kragh@fjordby.example", ["COACH"]),
    user(1, 3, "Søren Dalum", "soeren.dalum@fjordby.example", ["COACH"]),
    user(1, 4, "Birgitte Holm", "birgitte.holm@fjordby.example", ["MANAGEMENT"]),
    user(1, 5, "Anders Ravn", "anders.ravn@fjordby.example", ["LEGAL"]),
    user(1, 6, "Lone Friis", "lone.friis@fjordby.example", ["ADMIN"]),
  ],
} as const satisfies Staff;

/** Who plans the cohorts of Fjordby. */
export const planner = exampleId(1, "user", 1);

export const bakkebyStaff = {
  municipality: { id: exampleId(2, "municipality", 1), name: "Bakkeby Kommune" },
  users: [user(2, 1, "Jens Lund", "jens.lund@bakkeby.example", ["DEVELOPMENT", "COACH"])],
} as const satisfies Staff;

function user(
  town: TownNumber,
  number: number,
  name: string,
  email: string,
  roles: ExampleUser["roles"],
): ExampleUser {
  return { id: exampleId(town, "user", number), name, email, roles };
}
