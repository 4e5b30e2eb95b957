import { createHash, randomBytes } from "node:crypto";
import type { MikroORM } from "@mikro-orm/postgresql";
import { type Role, roles } from "@mikrolaan/shared/identity";
import { emailSchema, oneOf, text } from "@mikrolaan/shared/text";
import * as z from "zod";
import type { ForMunicipality } from "../platform/request-context.ts";
import { actingFor } from "../platform/transaction.ts";
import { Municipality } from "./municipality.entity.ts";
import { hashPassword } from "./passwords.ts";
import { User } from "./user.entity.ts";

/** A new user, by the operator: there is nobody yet who could sign in and do it. */
export const addUserInput = z.object({
  municipality: text({ max: 120 }),
  name: text({ max: 120 }),
  email: emailSchema,
  roles: z.array(oneOf(roles)).min(1, { error: "REQUIRED" }),
});

export type AddUserInput = {
  readonly municipality: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
};

/**
 * Adds a user to a municipality, which is made if it is new. Answers the password drawn for them, kept
 * nowhere but as its hash; null, and nothing is changed, when the municipality has the e-mail already.
 * What a new municipality begins with is for `begin`, since identity knows nothing of plans.
 */
export async function addUser(
  orm: MikroORM,
  input: AddUserInput,
  begin: (municipality: ForMunicipality) => Promise<void>,
): Promise<string | null> {
  const municipalityId = idOf(input.municipality);
  const password = randomBytes(12).toString("base64url");
  const passwordHash = await hashPassword(password);
  return actingFor(orm, municipalityId, async (em) => {
    if ((await em.count(Municipality, { id: municipalityId })) === 0) {
      em.create(Municipality, { id: municipalityId, name: input.municipality, isExample: false });
      await em.flush();
      await begin({ em, actor: { municipalityId } });
    }
    const { name, email } = input;
    if ((await em.count(User, { email, municipalityId })) > 0) return null;
    em.create(User, { municipalityId, name, email, roles: [...input.roles], passwordHash });
    return password;
  });
}

/** Of a municipality by its name: row security lets nobody look one up who does not know its id. */
function idOf(name: string): string {
  const hash = createHash("sha256").update(`municipality ${name}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
