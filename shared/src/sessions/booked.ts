/** What can be taken by one meeting at a time. A participant is taken through their cohort. */
export const bookedKinds = ["ROOM", "MEMBER", "COHORT"] as const;

export type BookedKind = (typeof bookedKinds)[number];
