import * as z from "zod";
import { id, oneOf, optionally, plainDateSchema, versionSchema } from "../text/index.ts";
import { dateRuleSchema } from "./template-schema.ts";

/** A phase begins or ends. */
export const phaseEdges = ["START", "END"] as const;

export type PhaseEdge = (typeof phaseEdges)[number];

const phase = { id, version: versionSchema };

/** Moving a phase of a live plan by hand; at least one of its two dates is told. */
export const movePhaseInput = z
  .object({
    ...phase,
    startsOn: optionally(plainDateSchema),
    endsOn: optionally(plainDateSchema),
  })
  .refine(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null, {
    error: "REQUIRED",
    path: ["startsOn"],
  });

export type MovePhaseInput = z.output<typeof movePhaseInput>;

/** Letting a pinned date follow its rule again. */
export const releasePhaseInput = z.object({ ...phase, edge: oneOf(phaseEdges) });

export type ReleasePhaseInput = z.output<typeof releasePhaseInput>;

/** Giving a date of a live plan another rule, such as six weeks before the support ends. */
export const relatePhaseInput = z.object({
  ...phase,
  edge: oneOf(phaseEdges),
  rule: dateRuleSchema,
});

export type RelatePhaseInput = z.output<typeof relatePhaseInput>;
