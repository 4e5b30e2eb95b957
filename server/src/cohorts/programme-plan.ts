import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type CohortPlan, type ProgrammeTemplate, planFrom } from "@mikrolaan/shared/cohorts";
import { badInput } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { referenceFigures } from "../rules/index.ts";

/**
 * The dates of a programme from a start, by the newest shipped template, and which template that is.
 *
 * Throws   BAD_USER_INPUT when the programme would leave the calendar's years.
 */
export async function programmePlan(
  ctx: RequestContext,
  startsOn: PlainDate,
): Promise<CohortPlan & { readonly template: ProgrammeTemplate }> {
  const templates = await referenceFigures<ProgrammeTemplate>(ctx, "PROGRAMME_TEMPLATE");
  const template = templates.at(-1);
  if (!template) throw new Error("The programme's template is not loaded.");
  const plan = datesFrom(template, startsOn);
  if (plan.kind === "cycle") throw new Error(`The template goes round: ${plan.cycle.join(" ")}`);
  return { ...plan, template };
}

function datesFrom(template: ProgrammeTemplate, startsOn: PlainDate) {
  try {
    return planFrom(template, startsOn);
  } catch (error) {
    if (error instanceof RangeError) throw badInput([{ field: "startsOn", code: "NOT_A_DATE" }]);
    throw error;
  }
}
