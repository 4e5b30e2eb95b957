/** Which marks a figure counts: those it says were attended, or those it divides by. */
export type Counted = "ATTENDED" | "HELD" | "EXPECTED";

type Marks = {
  /** Null for the marks of every cohort. */
  readonly cohortId: string | null;
  readonly counted: Counted;
  readonly module?: string;
  readonly sessionId?: string;
  readonly enrolmentId?: string;
  /** The first and the last day, both included. */
  readonly from?: string;
  readonly to?: string;
};

/** Where the marks behind an attendance figure are listed; as many as the figure says. */
export function marksAddress({ cohortId, ...filter }: Marks): string {
  const page = cohortId ? `/cohorts/${cohortId}/attendance/marks` : "/attendance/marks";
  return `${page}?${new URLSearchParams(filter)}`;
}
