import { randomUUID } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import { type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { type Actor, type Role, roles } from "@mikrolaan/shared/identity";
import { Municipality, User } from "../identity/index.ts";
import { hashPassword } from "../identity/passwords.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { actingFor } from "../platform/transaction.ts";

/** A municipality made for one test, with a person in each role. */
export interface Town {
  readonly id: string;
  readonly name: string;
  readonly actor: (role: Role) => Actor;
  /** Signs in with `testPassword`. */
  readonly email: (role: Role) => string;
  /** Acts in one transaction, as the API does; an error undoes it. */
  readonly as: <T>(
    role: Role,
    act: (ctx: RequestContext) => Promise<T>,
    today?: PlainDate,
  ) => Promise<T>;
}

export const testPassword = "a password for tests";
const testPasswordHash = hashPassword(testPassword);

/** A second coach of a town, who signs in with `testPassword` as the first does. */
export async function coachNamed({ as }: Town, name: string): Promise<User> {
  const passwordHash = await testPasswordHash;
  return as("ADMIN", async ({ em, actor: { municipalityId } }) => {
    const email = `${randomUUID()}@test.example`;
    const user = { municipalityId, email, name, roles: ["COACH"] as Role[], passwordHash };
    const made = em.create(User, user);
    await em.flush();
    return made;
  });
}

export const testDay = plainDate("2026-11-23");

export async function town(orm: MikroORM, today: PlainDate = testDay): Promise<Town> {
  const id = randomUUID();
  const name = `Town ${id.slice(0, 8)}`;
  const email = (role: Role) => `${role.toLowerCase()}@${id}.example`;
  const passwordHash = await testPasswordHash;
  const actors = new Map<Role, Actor>();
  await actingFor(orm, id, async (em) => {
    em.create(Municipality, { id, name, isExample: true, businessDate: null });
    for (const role of roles) {
      const user = em.create(User, {
        municipalityId: id,
        email: email(role),
        name: `Test ${role}`,
        roles: [role],
        passwordHash,
      });
      actors.set(role, { userId: user.id, municipalityId: id, name: user.name, roles: [role] });
    }
  });
  const actor = (role: Role): Actor => {
    const found = actors.get(role);
    if (!found) throw new Error(`No ${role} in town.`);
    return found;
  };
  return {
    id,
    name,
    actor,
    email,
    as: (role, act, day = today) =>
      actingFor(orm, id, (em) =>
        act({
          em,
          actor: actor(role),
          today: day,
          clockDay: day,
          now: `${day}T09:07:00.000Z`,
          loaders: new Map(),
        }),
      ),
  };
}
