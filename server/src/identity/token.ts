import { createHash, randomBytes } from "node:crypto";

/** A new sign-in's secret: 256 random bits that only the browser keeps. */
export const newToken = () => randomBytes(32).toString("base64url");

/** What the database keeps of a token. A fast hash will do: nobody can guess 256 bits. */
export const tokenHash = (token: string) => createHash("sha256").update(token).digest("hex");
