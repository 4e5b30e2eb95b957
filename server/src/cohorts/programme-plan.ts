import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type CohortPlan,
  planFrom,
  planProblems,
  type TemplateContent,
  type TemplateProblem,
} from "@mikrolaan/shared/cohorts";
import { badInput } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { type TemplateSource, templateSource } from "./template.reads.ts";

/** What a programme from a start comes to, and the template it is made from. */
type ProgrammePlan = CohortPlan & {
  readonly template: TemplateSource;
  /** What keeps it from being planned from this start; an earlier or later one may do. */
  readonly problems: readonly TemplateProblem[];
};

/**
 * The dates of a programme from a start, by a template: the newest shipped one unless told.
 *
 * Throws   NOT_FOUND; BAD_USER_INPUT when the programme would leave the calendar's years.
 */
export async function programmePlan(
  ctx: RequestContext,
  startsOn: PlainDate,
  templateId: string | null,
): Promise<ProgrammePlan> {
  const template = await templateSource(ctx, { templateId, number: null });
  const plan = datesFrom(template.content, startsOn);
  if (plan.kind === "cycle") throw new Error(`The template goes round: ${plan.cycle.join(" ")}`);
  return { ...plan, template, problems: planProblems(template.content, startsOn) };
}

function datesFrom(template: TemplateContent, startsOn: PlainDate) {
  try {
    return planFrom(template, startsOn);
  } catch (error) {
    if (error instanceof RangeError) throw badInput([{ field: "startsOn", code: "NOT_A_DATE" }]);
    throw error;
  }
}
