import type { RecordedProgramme } from "@mikrolaan/shared/outcomes";
import type { RequestContext } from "../platform/request-context.ts";
import { referenceFigures } from "../rules/index.ts";

/** What sources say of real programmes, each statement with its source. */
export function recordedProgrammes(
  ctx: Pick<RequestContext, "em">,
): Promise<readonly RecordedProgramme[]> {
  return referenceFigures<RecordedProgramme>(ctx, "RECORDED_PROGRAMME");
}
