import type { Language } from "../calendar/index.ts";

/**
 * What is known of a programme that someone has run, as a source states it.
 *
 * Sources disagree, so each statement is its own row. A count that was not found is null.
 */
export type RecordedProgramme = {
  readonly name: string;
  readonly period: string;
  /** People offered the course. */
  readonly course: number | null;
  /** People who got, or could get, a loan. */
  readonly loans: number | null;
  readonly selfSupporting: number | null;
  /** The counts are what was hoped for, not what came of it. */
  readonly isTarget: boolean;
  /** When the counts stood so, as exactly as the source says; null when it does not. */
  readonly asOf: string | null;
  readonly source: string;
  /** What the counts mean, and what other sources say. */
  readonly note: Readonly<Record<Language, string>> | null;
};
