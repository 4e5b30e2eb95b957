/** The enrolment someone is in now, or else the one they were in last; the server gives it first. */
export function currentEnrolment<Enrolment>(enrolments: readonly Enrolment[]): Enrolment | null {
  return enrolments[0] ?? null;
}
