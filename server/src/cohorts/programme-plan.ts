import type { PlainDate } from "@mikrolaan/shared/calendar";
import { type CohortPlan, type ProgrammeTemplate, planFrom } from "@mikrolaan/shared/cohorts";
import { badInput } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { referenceFigures } from "../rules/index.ts";

/**
 * The dates of a programme from a start, by the newest template, and which template that is.
 *
 * Throws   BAD_USER_INPUT when the programme would leave the calendar's years.
 */
export async function programmePlan(
  ctx: RequestContext,
  startsOn: PlainDate,
): Promise<CohortPlan & { readonly templateVersion: string }> {
  const templates = await referenceFigures<ProgrammeTemplate>(ctx, "PROGRAMME_TEMPLATE");
  const template = templates.at(-1);
  if (!template) throw new Error("The programme's template is not loaded.");
  try {
    return { ...planFrom(template, startsOn), templateVersion: template.version };
  } catch (error) {
    if (error instanceof RangeError) throw badInput([{ field: "startsOn", code: "NOT_A_DATE" }]);
    throw error;
  }
}
