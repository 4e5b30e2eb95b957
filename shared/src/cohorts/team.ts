/** A member of the microloan team works for the municipality, or comes in from outside to teach. */
export const memberKinds = ["STAFF", "EXTERNAL"] as const;

export type MemberKind = (typeof memberKinds)[number];
