export { actingAs, type RequestWorld } from "./acting-request.ts";
export { Guarded, own } from "./guard.ts";
export { holdNames } from "./hold-names.ts";
export { Viewer } from "./identity.graphql.ts";
export { Municipality } from "./municipality.entity.ts";
export { newToken, tokenHash } from "./token.ts";
export { User } from "./user.entity.ts";
