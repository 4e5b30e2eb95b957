import type { MikroORM } from "@mikro-orm/postgresql";
import { addDays, type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import { exitRoutes, type MoveToStageInput, stages } from "@mikrolaan/shared/cohorts";
import {
  type OutcomeFigure,
  type OutcomeFilter,
  type OutcomeStatus,
  outcomeStatuses,
} from "@mikrolaan/shared/outcomes";
import { benefitTypes, referralSources } from "@mikrolaan/shared/participants";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { Enrolment } from "../cohorts/index.ts";
import { outcomes } from "../outcomes/figures.reads.ts";
import { outcomesOf } from "../outcomes/outcome.reads.ts";
import { recordOutcome } from "../outcomes/outcome.service.ts";
import { outcomeRows } from "../outcomes/rows.reads.ts";
import { Participant } from "../participants/index.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { agreed, given } from "./given.ts";
import { type Town, town } from "./town.ts";

export const all: OutcomeFilter = {
  cohortId: null,
  asOf: null,
  referralSource: null,
  benefitType: null,
};
export const startsOn = plainDate("2026-01-05");
export const day = plainDate;

export const asked = (place: Town, filter: Partial<OutcomeFilter> = {}) =>
  place.as("MANAGEMENT", (ctx) => outcomes(ctx, { ...all, ...filter }));

export const opened = (place: Town, figure: OutcomeFigure, filter: Partial<OutcomeFilter> = {}) =>
  place.as("COACH", (ctx) => outcomeRows(ctx, { ...all, ...filter }, figure, { first: 100 }));

export async function enrolled(place: Town, cohortId: string, name = "Åse Ærø") {
  const { id: participantId } = await given(place).participant(name);
  return given(place).enrolment({ cohortId, participantId, startsOn });
}

/** Moves someone on a day, as it is recorded that day. */
export async function moved(
  place: Town,
  id: string,
  on: PlainDate,
  move: Partial<MoveToStageInput>,
) {
  const at = async (ctx: RequestContext) => {
    const { version } = await ctx.em.findOneOrFail(Enrolment, { id });
    const step = { stage: null, exitRoute: null, reason: "Aftalt", ...move };
    return agreed(await moveToStage(ctx, { enrolmentId: id, version, on, ...step }));
  };
  await place.as("COACH", at);
}

export async function became(
  place: Town,
  id: string,
  from: string,
  to: string,
  status: OutcomeStatus,
) {
  await place.as("COACH", async (ctx) => {
    const version = (await outcomesOf(ctx, [id])).get(id)?.version ?? 0;
    const months = { fromMonth: day(`${from}-01`), toMonth: day(`${to}-01`) };
    const source = { source: "REGISTER", statedOn: day("2026-11-20"), note: null } as const;
    agreed(await recordOutcome(ctx, { enrolmentId: id, version, ...months, status, ...source }));
  });
}

/** A town of two cohorts, 24 people of every kind who went various ways. */
export async function variousPeople(
  orm: MikroORM,
): Promise<{ place: Town; cohortIds: readonly string[] }> {
  const place = await town(orm);
  const cohortIds = [
    (await given(place).cohort({ startsOn })).id,
    (await given(place).cohort({ startsOn })).id,
  ];
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
  for (let n = 0; n < 24; n++) {
    const { id, participant } = await enrolled(
      place,
      pick(cohortIds, n),
      `Person${n} Hemmelig${n}`,
    );
    const kind = {
      benefitType: pick(benefitTypes, n),
      referralSource: pick(referralSources, n * 3),
    };
    await place.as("COACH", ({ em }) => em.nativeUpdate(Participant, { id: participant }, kind));
    const first = addDays(startsOn, 20 + n * 3);
    await moved(place, id, first, { stage: pick(stages, 1 + (n % 13)) });
    if (n % 4 === 0) {
      await moved(place, id, addDays(first, 60), { exitRoute: pick(exitRoutes, n / 4) });
    }
    if (n % 3 === 0) {
      await became(place, id, "2026-05", "2026-07", pick(outcomeStatuses, n / 3));
      await became(place, id, "2026-07", "2026-09", pick(outcomeStatuses, n));
    }
  }
  return { place, cohortIds };
}
