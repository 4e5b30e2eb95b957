/** The functions of the programme's staff; a person may hold several. */
export const roles = ["DEVELOPMENT", "COACH", "MANAGEMENT", "LEGAL", "ADMIN"] as const;

export type Role = (typeof roles)[number];

/** The person who acts, in the municipality they act for. */
export type Actor = {
  readonly userId: string;
  readonly municipalityId: string;
  readonly name: string;
  readonly roles: readonly Role[];
};
