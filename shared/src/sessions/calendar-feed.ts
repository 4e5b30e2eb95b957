import * as z from "zod";
import { id, oneOf } from "../text/index.ts";

/** Whose meetings a calendar holds: a cohort's, a team member's, or those in a room. */
export const calendarKinds = ["COHORT", "MEMBER", "ROOM"] as const;

export type CalendarKind = (typeof calendarKinds)[number];

/** What a calendar is to be of. */
export const calendarSubjectInput = z.object({ kind: oneOf(calendarKinds), id });

export type CalendarSubjectInput = z.output<typeof calendarSubjectInput>;
