import { handbookTemplate } from "@mikrolaan/seeds";
import { type PlainDate, plainDate } from "@mikrolaan/shared/calendar";
import {
  type CohortPlan,
  type EnrolParticipantInput,
  type PlanCohortInput,
  planFrom,
} from "@mikrolaan/shared/cohorts";
import { registerParticipantInput } from "@mikrolaan/shared/participants";
import { planCohort } from "../cohorts/cohort.service.ts";
import { enrolParticipant } from "../cohorts/enrolment.service.ts";
import type { Cohort, Enrolment } from "../cohorts/index.ts";
import type { Participant } from "../participants/index.ts";
import { registerParticipant } from "../participants/participant.service.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { Town } from "./town.ts";

/** The dates that the shipped template gives a start. */
export function handbookPlan(startsOn: PlainDate): CohortPlan {
  const plan = planFrom(handbookTemplate, startsOn);
  if (plan.kind === "cycle") throw new Error(plan.cycle.join(" "));
  return plan;
}

let number = 0;

/** What a town has before a test begins, made by the verbs that people use. */
export function given(place: Town) {
  const cohort = (input: Partial<PlanCohortInput> = {}): Promise<Cohort> => {
    number += 1;
    const usual = { name: `Hold ${number}`, startsOn: plainDate("2026-11-02"), seats: 20 };
    const plan = { ...usual, templateId: null, ...input };
    return place.as("DEVELOPMENT", async (ctx) => agreed(await planCohort(ctx, plan)));
  };
  const participant = (name = "Åse Ærø"): Promise<Participant> => {
    const [firstName = "", ...lastName] = name.split(" ");
    const person = registerParticipantInput.parse({ firstName, lastName: lastName.join(" ") });
    return place.as("COACH", (ctx) => registerParticipant(ctx, person));
  };
  const enrolment = async (input: Partial<EnrolParticipantInput> = {}): Promise<Enrolment> => {
    const asked = {
      cohortId: input.cohortId ?? (await cohort()).id,
      participantId: input.participantId ?? (await participant()).id,
      startsOn: input.startsOn ?? null,
    };
    return place.as("COACH", async (ctx) => agreed(await enrolParticipant(ctx, asked)));
  };
  return { cohort, participant, enrolment };
}

/** What a verb made. Throws when the rules said no. */
export function agreed<T extends object>(result: T | Refused): T {
  if (result instanceof Refused) throw new Error(JSON.stringify(result.reasons));
  return result;
}

/** The codes by which a verb was refused; none when it was not. */
export function codesOf(result: object): readonly string[] {
  return result instanceof Refused ? result.reasons.map(({ code }) => code) : [];
}
