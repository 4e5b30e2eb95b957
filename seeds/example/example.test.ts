import {
  addDays,
  dayOff,
  maxDate,
  minDate,
  minutesBetween,
  type PlainDate,
  plainDate,
} from "@mikrolaan/shared/calendar";
import {
  decideStageChange,
  followPlan,
  type ModuleDays,
  moveToStageInput,
  planCohortInput,
  templateProblems as problems,
} from "@mikrolaan/shared/cohorts";
import { registerParticipantInput } from "@mikrolaan/shared/participants";
import {
  absenceRows,
  decideMark,
  networkDates,
  networkRecordRefusals,
  noMark,
  saveRosterInput,
} from "@mikrolaan/shared/sessions";
import { describe, expect, it } from "vitest";
import { usualClosedDays } from "../cohorts/closed-days.ts";
import { type ExampleTown, exampleTowns } from "./index.ts";

const aWeek = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(plainDate("2026-11-23"), days));
const edges = ["2026-12-31", "2027-01-01", "2027-01-04", "2028-02-29", "2028-03-01", "2026-06-30"];
const days = [...aWeek, ...edges.map(plainDate)];

describe.each(days)("the example on %s", (today) => {
  const towns = exampleTowns(today);
  const [fjordby, bakkeby] = towns;

  it("is the same each time it is made", () => {
    expect(exampleTowns(today)).toEqual(towns);
  });

  it("has three cohorts of 20 in Fjordby and one of 4 in Bakkeby", () => {
    expect(fjordby.cohorts.map((cohort) => peopleOf(fjordby, cohort.id))).toEqual([20, 20, 20]);
    expect(bakkeby.cohorts.map((cohort) => peopleOf(bakkeby, cohort.id))).toEqual([4]);
    expect(fjordby.cohorts.map(({ status }) => status)).toEqual([
      "FOLLOW_UP",
      "RUNNING",
      "PLANNED",
    ]);
  });

  it("names its cohorts by their season, and starts them on Mondays", () => {
    for (const cohort of towns.flatMap(({ cohorts }) => cohorts)) {
      expect(planCohortInput.safeParse(cohort).success).toBe(true);
      expect(cohort.name).toMatch(/^Hold \d · (forår|efterår) \d{4}$/);
    }
    const ahead = fjordby.cohorts[2]?.startsOn ?? today;
    expect(ahead >= addDays(today, 18) && ahead <= addDays(today, 24)).toBe(true);
  });

  it("plans its next cohort from its own template, with screening 4 while the support lasts", () => {
    expect(
      fjordby.templateVersions.map(({ number, content }) => [number, problems(content)]),
    ).toEqual([
      [1, []],
      [2, []],
    ]);
    const [, , next] = fjordby.cohorts;
    expect(next?.ownTemplateVersion).toBe(fjordby.templateVersions[1]?.id);
    const lines = fjordby.phases.filter(({ cohort }) => cohort === next?.id);
    const [support, screening] = [lines[8], lines[12]];
    expect(screening?.endsOn).toBe(support?.endsOn);
    expect(screening?.startsOn).toBe(addDays(support?.endsOn ?? today, -42));
  });

  it("has its phases where their rules put them, as its sessions are held", () => {
    for (const town of towns) {
      for (const { id, startsOn } of town.cohorts) {
        const phases = town.phases.filter(({ cohort }) => cohort === id);
        const plan = followPlan({
          startsOn,
          phases: phases.map((it) => ({ ...it, startPinned: false, endPinned: false })),
          modules: moduleDays(town, id),
        });
        expect(plan.kind === "plan" && plan.phases).toMatchObject(
          phases.map(({ code, startsOn: from, endsOn }) => ({ code, startsOn: from, endsOn })),
        );
      }
    }
  });

  it("has recorded nothing today or later", () => {
    const recorded = towns.flatMap(recordedDays);
    expect(recorded.filter((day) => day >= today)).toEqual([]);
  });

  it("gives every row an id of its own, and refers only within the town", () => {
    const ids = towns.map((town) => rowsOf(town).map(({ id }) => id));
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    towns.forEach((town, index) => {
      const known = new Set(ids[index]);
      const foreign = rowsOf(town).flatMap((row) =>
        Object.values(row).filter((it) => uuid.test(String(it)) && !known.has(String(it))),
      );
      expect(foreign).toEqual([]);
    });
  });

  it("has people whom the form would take, none with a phone or an address that exists", () => {
    for (const person of towns.flatMap(({ participants }) => participants)) {
      expect(registerParticipantInput.safeParse(person).success).toBe(true);
      expect(person.phone ?? "00 00").toMatch(/^00 00/);
      expect(person.email ?? "@borger.example").toMatch(/^[a-z.-]*@borger\.example$/);
    }
  });

  it("has someone to call after two absences in a row, and one call made with what came of it", () => {
    const rowsIn = ({ cohort, id }: ExampleTown["enrolments"][number]) => {
      const days = fjordby.sessions
        .filter((it) => it.cohort === cohort)
        .toSorted((a, b) => (a.date < b.date ? -1 : 1));
      const marks = days.map((day) => ({
        status: markAt(fjordby, day.id, id)?.status ?? null,
        minutes: null,
        sessionMinutes: 180,
        sessionStatus: day.status,
      }));
      return absenceRows(marks).map(({ first }) => `${id} ${days[first + 1]?.id}`);
    };
    const [, inCourse] = fjordby.cohorts;
    const running = fjordby.enrolments.filter(
      ({ cohort, endsOn }) => cohort === inCourse?.id && endsOn === null,
    );
    expect(running.flatMap(rowsIn)).toHaveLength(1);
    const called = fjordby.followUps.map((it) => `${it.enrolment} ${it.session}`);
    expect(called).toHaveLength(1);
    expect(fjordby.enrolments.flatMap(rowsIn)).toContain(called[0]);
  });

  it("has a bed at the retreat for all but two of those who are in a cohort still", () => {
    for (const { id } of fjordby.cohorts.slice(0, 2)) {
      const there = fjordby.enrolments.filter((it) => it.cohort === id && it.endsOn === null);
      const beds = fjordby.beds.filter(({ cohort }) => cohort === id);
      expect(beds).toHaveLength(there.length - 2);
      expect(new Set(beds.map(({ enrolment }) => enrolment)).size).toBe(beds.length);
    }
  });

  it("moves everyone along the path as the rules allow", () => {
    for (const town of towns) {
      for (const enrolment of town.enrolments) {
        const { refused, position, endedOn } = walk(town, enrolment.id);
        expect(refused).toEqual([]);
        expect(position).toEqual({ stage: enrolment.stage, exitRoute: enrolment.exitRoute });
        expect(enrolment.endsOn).toBe(endedOn);
      }
    }
  });

  it("marks only whom the rules allow to be marked", () => {
    for (const town of towns) {
      expect(town.marks.flatMap((mark) => refusalsOf(town, mark, today))).toEqual([]);
      const inputs = Map.groupBy(town.marks, ({ session }) => session);
      for (const [sessionId, marks] of inputs) {
        const roster = {
          ...{ key: sessionId, sessionId },
          marks: marks.map((it) => ({ ...it, enrolmentId: it.enrolment, version: 0 })),
        };
        expect(saveRosterInput.safeParse(roster).success).toBe(true);
      }
    }
  });

  it("keeps of every mark how it came to be", () => {
    for (const { marks, attendanceChanges, attendanceSaves } of towns) {
      const saves = new Map(attendanceSaves.map((it) => [it.id, it]));
      const changes = Map.groupBy(attendanceChanges, keyOf);
      for (const mark of marks) {
        const [last] = (changes.get(keyOf(mark)) ?? []).toSorted((a, b) => b.version - a.version);
        expect(last).toMatchObject({
          status: mark.status,
          minutes: mark.minutes,
          reason: mark.reason,
          version: mark.version,
        });
        const { markedBy: savedBy, markedAt: savedAt } = mark;
        expect(saves.get(last?.save ?? "")).toMatchObject({ savedBy, savedAt });
      }
    }
    expect(fjordby.attendanceChanges.length - fjordby.marks.length).toBe(3);
  });

  it("has taken every roster but one, of which four marks are missing", () => {
    const missing = towns.flatMap((town) => town.sessions.map((it) => missingOn(town, it, today)));
    expect(missing.filter((count) => count > 0)).toEqual([4]);
  });

  it("has a morning today whose roster is empty", () => {
    const sessions = fjordby.sessions.filter(({ date }) => date === today);
    expect(sessions).toMatchObject([
      { cohort: fjordby.cohorts[1]?.id, startsAt: "09:00", endsAt: "12:00", status: "PLANNED" },
    ]);
    expect(fjordby.marks.filter(({ session }) => session === sessions[0]?.id)).toEqual([]);
  });

  it("records guests of the meetings held, and plans the next within three weeks", () => {
    const { networkMeetings, networkInvitations } = fjordby;
    const held = networkMeetings.filter(({ date }) => date < today);
    const [next] = networkMeetings.filter(({ date }) => date >= today);
    expect(held).toHaveLength(4);
    expect(next && next.date > today && next.date <= addDays(today, 21)).toBe(true);
    for (const meeting of networkMeetings) {
      const guests = networkInvitations.filter((it) => it.meeting === meeting.id);
      const recorded = guests.filter(({ came }) => came !== null);
      expect(guests).toHaveLength(12);
      if (recorded.length > 0) expect(networkRecordRefusals({ ...meeting, today })).toEqual([]);
      expect(recorded.every((it) => it.recordedBy !== null && it.recordedAt !== null)).toBe(true);
      expect(recorded.length).toBeGreaterThanOrEqual(meeting.date < today ? 11 : 0);
    }
  });

  it("has a series without end, made as it would have made itself, with answers to the next meeting", () => {
    const [series] = fjordby.networkSeries;
    if (!series) throw new Error("No series.");
    const { dates } = networkDates({ ...series, endedOn: null }, today, usualClosedDays);
    expect(dates).toEqual([]);
    const coming = fjordby.networkMeetings.filter(({ date }) => date >= today);
    expect(coming.length).toBeGreaterThanOrEqual(3);
    for (const { date } of coming.slice(1)) expect(dayOff(usualClosedDays, date)).toBeNull();
    const [next] = coming;
    const answers = fjordby.networkInvitations.filter((it) => it.meeting === next?.id);
    expect(answers.map(({ answer }) => answer)).toEqual(
      expect.arrayContaining([true, false, null]),
    );
    const waiting = fjordby.networkMessages.filter(({ status }) => status === "QUEUED");
    const reminded = waiting.filter(({ kind }) => kind === "REMINDER").map((it) => it.invitation);
    expect(reminded).toEqual(answers.filter(({ answer }) => answer === null).map(({ id }) => id));
  });
});

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Mark = ExampleTown["marks"][number];

function moduleDays({ sessions }: ExampleTown, cohortId: string): readonly ModuleDays[] {
  const held = sessions.filter((it) => it.cohort === cohortId && it.status === "PLANNED");
  return [...Map.groupBy(held, ({ module }) => module)].map(([code, days]) => {
    const dates = days.map(({ date }) => date);
    return { code, firstOn: earliest(dates), lastOn: latest(dates) };
  });
}

const earliest = (dates: readonly PlainDate[]) => dates.reduce((a, b) => minDate(a, b));
const latest = (dates: readonly PlainDate[]) => dates.reduce((a, b) => maxDate(a, b));

function peopleOf({ enrolments }: ExampleTown, cohortId: string): number {
  return enrolments.filter(({ cohort }) => cohort === cohortId).length;
}

function rowsOf({ municipality, ...tables }: ExampleTown): readonly { readonly id: string }[] {
  return [municipality, ...Object.values(tables).flat()];
}

function recordedDays(town: ExampleTown): readonly string[] {
  return [
    ...town.participants.flatMap(({ registeredOn, consentOn }) => [registeredOn, consentOn ?? ""]),
    ...town.enrolments.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn ?? ""]),
    ...town.stageChanges.flatMap(({ on, recordedAt }) => [on, recordedAt]),
    ...town.marks.map(({ markedAt }) => markedAt),
    ...town.attendanceSaves.map(({ savedAt }) => savedAt),
    ...town.followUps.map(({ closedAt }) => closedAt),
    ...town.guests.map(({ addedAt }) => addedAt),
    ...town.plannedAbsences.map(({ recordedAt }) => recordedAt),
    ...town.networkInvitations.flatMap((it) => [it.recordedAt ?? "", it.answeredAt ?? ""]),
    ...town.networkMessages.flatMap((it) => [it.queuedAt, it.settledAt ?? ""]),
    ...town.costItems.map(({ incurredOn }) => incurredOn),
    ...town.ownRulePacks.map(({ createdAt }) => createdAt),
    ...town.templateVersions.map(({ createdAt }) => createdAt),
    ...town.assumptions.flatMap(({ setAt, signedOffAt }) => [setAt, signedOffAt ?? ""]),
    ...town.realisedAssumptions.map(({ recordedAt }) => recordedAt),
    ...town.scenarios.flatMap(({ changedAt, signedOffAt }) => [changedAt, signedOffAt ?? ""]),
  ];
}

function walk(town: ExampleTown, enrolmentId: string) {
  const [first, ...others] = town.stageChanges.filter((it) => it.enrolment === enrolmentId);
  if (!first) throw new Error("Everyone has asked.");
  const enrolment = town.enrolments.find(({ id }) => id === enrolmentId);
  let position = { stage: first.toStage, exitRoute: first.exitRoute };
  let lastChangedOn = first.on;
  const refused: unknown[] =
    first.fromStage === null && first.on === enrolment?.startsOn ? [] : [first];
  for (const step of others) {
    const target = { stage: step.toStage, exitRoute: step.exitRoute };
    const context = { on: step.on, today: step.on, lastChangedOn, reason: step.reason };
    const change = decideStageChange(position, target, context);
    const input = { ...context, enrolmentId, version: 1, stage: target.stage };
    if (change.kind === "refused" || step.fromStage !== position.stage) refused.push(step);
    if (!moveToStageInput.safeParse(input).success) refused.push(input);
    position = target;
    lastChangedOn = step.on;
  }
  return { refused, position, endedOn: position.exitRoute === null ? null : lastChangedOn };
}

function markAt({ marks }: ExampleTown, session: string, enrolment: string) {
  return marks.find((it) => it.session === session && it.enrolment === enrolment);
}

function refusalsOf(town: ExampleTown, mark: Mark, today: PlainDate): readonly unknown[] {
  const session = town.sessions.find(({ id }) => id === mark.session);
  const enrolment = town.enrolments.find(({ id }) => id === mark.enrolment);
  if (!session || !enrolment) return [{ mark }];
  const decision = decideMark({
    sessionDate: session.date,
    sessionStatus: session.status,
    sessionMinutes: minutesBetween(session.startsAt, session.endsAt),
    today,
    enrolmentStartsOn: enrolment.startsOn,
    enrolmentEndsOn: enrolment.endsOn,
    clockDay: today,
    wanted: { status: mark.status, minutes: mark.minutes, reason: null },
    why: null,
    yields: false,
    seen: noMark,
    stored: noMark,
    recordedOn: null,
  });
  const sameCohort = session.cohort === enrolment.cohort;
  return decision.kind === "allowed" && decision.value.minutes === mark.minutes && sameCohort
    ? []
    : [{ mark, decision }];
}

function missingOn(
  town: ExampleTown,
  { id, cohort, date, status }: ExampleTown["sessions"][number],
  today: PlainDate,
): number {
  if (date >= today || status === "CANCELLED") return 0;
  const expected = town.enrolments.filter((it) => {
    return it.cohort === cohort && it.startsOn <= date && (it.endsOn ?? date) >= date;
  });
  return expected.length - town.marks.filter(({ session }) => session === id).length;
}

function keyOf({ session, enrolment }: { readonly session: string; readonly enrolment: string }) {
  return `${session} ${enrolment}`;
}
