export { Guarded, own } from "./guard.ts";
export { Municipality } from "./municipality.entity.ts";
export { newToken, tokenHash } from "./token.ts";
export { User } from "./user.entity.ts";
