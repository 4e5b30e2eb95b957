import { hash, verify } from "@node-rs/argon2";

/** argon2id with OWASP's least memory setting (the library's default algorithm is argon2id). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password, cost);

/** Verifies against a hash of nothing when there is none, so that an unknown user takes as long. */
export async function passwordFits(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await hashOfNobody), password);
  return fits && passwordHash !== null;
}

const hashOfNobody = hashPassword("nobody has this password");
