import * as z from "zod";
import { daysBetween, mondayOf } from "../calendar/index.ts";
import { plainDateSchema } from "../text/index.ts";

const mostWeeks = 60;

/** The weeks in which a team's load is asked for, from the one to the other, both included. */
export const teamLoadInput = z
  .object({ from: plainDateSchema, to: plainDateSchema })
  .refine(({ from, to }) => from <= to, { error: "END_BEFORE_START", path: ["to"] })
  .refine(({ from, to }) => daysBetween(mondayOf(from), to) < mostWeeks * 7, {
    error: "TOO_LARGE",
    path: ["to"],
    params: { limit: mostWeeks },
  });

export type TeamLoadInput = z.output<typeof teamLoadInput>;
