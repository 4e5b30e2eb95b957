import { type FollowUpOutcome, followUpOutcomes } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assignCoach } from "../cohorts/assign-coach.service.ts";
import { moveToStage } from "../cohorts/enrolment.service.ts";
import { ask } from "../testing/ask.ts";
import { type Course, course, marked, wanted } from "../testing/course.ts";
import { agreed, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { member } from "../testing/resources.ts";
import { cancelSession } from "./session.service.ts";

let database: TestDatabase;
let place: Town;
let held: Course;

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, ["Anne Abild", "Bo Bak"]);
});

afterAll(() => database.drop());

/** A correction of an earlier day's mark says why. */
const corrected = { why: "Ført forkert" };

const fields = `enrolmentId sessionId participantId name cohortId days raisedOn cameOn state outcome note
  closedBy closedAt owner { name isMe } can { close reopen }`;

const tasks = async (mine = false, by = place) => {
  const { data, errors } = await ask(by, "COACH", `{ followUps(mine: ${mine}) { ${fields} } }`);
  expect(errors).toEqual([]);
  return data.followUps;
};

const allOf = async (at = 0) => {
  const { data } = await ask(
    place,
    "COACH",
    `query ($id: ID!) { participant(id: $id) { enrolments { followUps { ${fields} } } } }`,
    { id: held.participantIds[at] },
  );
  return data.participant.enrolments[0].followUps;
};

type Told = { readonly outcome?: FollowUpOutcome; readonly note?: string };

const deed = async (name: string, input: object, by = place, role = "COACH" as const) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    by,
    role,
    `mutation ($input: ${type}!) { ${name}(input: $input) {
       __typename ... on FollowUp { ${fields} } ... on Refused { reasons { code detail } } } }`,
    { input },
  );
  return errors.length > 0 ? errors : data[name];
};

const close = (session = 1, { outcome = "COMES_AGAIN", note }: Told = {}, by = place) =>
  deed("closeFollowUp", { ...taskAt(session), outcome, note }, by);

const reopen = (session = 1, by = place) => deed("reopenFollowUp", taskAt(session), by);

const taskAt = (session: number) => ({
  enrolmentId: held.enrolmentIds[0],
  sessionId: held.sessions[session]?.id,
});

/** Marks the first person on the days from the first, a letter each. */
const letters = { T: "PRESENT", U: "ABSENT", S: "SICK", L: "EXCUSED" } as const;

async function days(text: string): Promise<void> {
  for (const [at, letter] of [...text].entries()) {
    const status = letters[letter as keyof typeof letters];
    if (status) await marked(place, held.sessions[at], wanted(held.enrolmentIds[0], status));
  }
}

describe("a task to call someone", () => {
  it("is there as soon as the second absence in a row is recorded, with who, when and whose it is", async () => {
    await days("TU");
    expect(await tasks()).toEqual([]);
    await marked(place, held.sessions[2], wanted(held.enrolmentIds[0], "ABSENT"));
    expect(await tasks()).toEqual([
      {
        ...taskAt(2),
        participantId: held.participantIds[0],
        name: "Anne Abild",
        cohortId: held.cohortId,
        days: [held.sessions[1]?.date, held.sessions[2]?.date],
        raisedOn: held.sessions[2]?.date,
        cameOn: null,
        state: "OPEN",
        outcome: null,
        note: null,
        closedBy: null,
        closedAt: null,
        owner: null,
        can: { close: true, reopen: false },
      },
    ]);
  });

  it("stays one task when a third day is missed, known by the second", async () => {
    await days("UUU");
    expect(await tasks()).toMatchObject([{ ...taskAt(1), days: { length: 3 } }]);
  });

  it("is not raised by the sick, the excused, or by one absence at a time", async () => {
    await days("USULU");
    expect(await tasks()).toEqual([]);
  });

  it("is not raised across a cancelled session, nor across one not recorded", async () => {
    await days("U-U-U");
    await place.as("COACH", async (ctx) => {
      const id = held.sessions[1]?.id ?? "";
      agreed(await cancelSession(ctx, { id, version: 1, reason: "Sne" }));
    });
    expect(await tasks()).toEqual([]);
  });

  it("goes when the mark is corrected, and comes back with it", async () => {
    await days("UU");
    const again = (status: "SICK" | "ABSENT", version: number) =>
      marked(
        place,
        held.sessions[1],
        wanted(held.enrolmentIds[0], status, { version, ...corrected }),
      );
    await again("SICK", 1);
    expect(await tasks()).toEqual([]);
    await again("ABSENT", 2);
    expect(await tasks()).toHaveLength(1);
  });

  it("goes when they are there again, and it is told on which day", async () => {
    await days("UUST");
    expect(await tasks()).toEqual([]);
    expect(await allOf()).toMatchObject([
      { state: "CAME_AGAIN", cameOn: held.sessions[3]?.date, can: { close: false } },
    ]);
  });

  it("stays when the next day they are only excused, since nobody has talked about it yet", async () => {
    await days("UUL");
    expect(await tasks()).toHaveLength(1);
  });

  it("goes when they leave the cohort", async () => {
    await days("UU");
    const leave = {
      ...{ enrolmentId: held.enrolmentIds[0] ?? "", version: 1, on: testDay },
      ...{ stage: null, exitRoute: "WITHDREW" as const, reason: "Flyttet" },
    };
    await place.as("COACH", async (ctx) => agreed(await moveToStage(ctx, leave)));
    expect(await tasks()).toEqual([]);
    expect(await allOf()).toMatchObject([{ state: "ENDED" }]);
  });

  it("is counted for those who plan, without a name, and for management too", async () => {
    await days("UU");
    for (const role of ["DEVELOPMENT", "MANAGEMENT"] as const) {
      const { data } = await ask(place, role, "{ attention { kind cohortId count waiting } }");
      expect(data.attention).toContainEqual({
        ...{ kind: "FOLLOW_UP_OPEN", cohortId: held.cohortId, count: 1, waiting: 1 },
      });
    }
    await close();
    const { data } = await ask(place, "DEVELOPMENT", "{ attention { kind } }");
    expect(data.attention).not.toContainEqual({ kind: "FOLLOW_UP_OPEN" });
  });
});

describe("whose task it is", () => {
  it("is the coach named for them; the others' when nobody is, or the one named has left", async () => {
    await days("UU");
    const me = await member(place, "Mette Kragh", place.actor("COACH").userId);
    const other = await member(place, "Søren Dalum");
    const named = (memberId: string | null, version: number) =>
      place.as("COACH", async (ctx) => {
        const enrolmentId = held.enrolmentIds[0] ?? "";
        agreed(await assignCoach(ctx, { assignments: [{ enrolmentId, version, memberId }] }));
      });
    await named(other, 1);
    expect(await tasks(true)).toEqual([]);
    expect(await tasks(false)).toMatchObject([{ owner: { name: "Søren Dalum", isMe: false } }]);
    await named(me, 2);
    expect(await tasks(true)).toMatchObject([{ owner: { name: "Mette Kragh", isMe: true } }]);
    await named(null, 3);
    expect(await tasks(true)).toMatchObject([{ owner: null }]);
  });
});

describe("closing it", () => {
  it.each(followUpOutcomes)("with %s says what came of it, by whom and when", async (outcome) => {
    await days("UU");
    expect(await close(1, { outcome, note: "Vi talte i telefon." })).toMatchObject({
      state: "CLOSED",
      outcome,
      note: "Vi talte i telefon.",
      closedBy: "Test COACH",
      closedAt: `${testDay}T09:07:00Z`,
      can: { close: false, reopen: true },
    });
    expect(await tasks()).toEqual([]);
    expect(await allOf()).toMatchObject([{ outcome, note: "Vi talte i telefon." }]);
  });

  it("is for the whole row: a third absence raises no new task, and a row later on does", async () => {
    await days("UU");
    await close();
    await marked(place, held.sessions[2], wanted(held.enrolmentIds[0], "ABSENT"));
    expect(await tasks()).toEqual([]);
    await marked(
      place,
      held.sessions[2],
      wanted(held.enrolmentIds[0], "PRESENT", { version: 1, ...corrected }),
    );
    await marked(place, held.sessions[3], wanted(held.enrolmentIds[0], "ABSENT"));
    await marked(place, held.sessions[4], wanted(held.enrolmentIds[0], "ABSENT"));
    expect(await tasks()).toMatchObject([taskAt(4)]);
    expect((await allOf()).map((it: { state: string }) => it.state)).toEqual(["OPEN", "CLOSED"]);
  });

  it("stays closed when the first of three is corrected, which makes another day the second", async () => {
    await days("UUU");
    await close();
    await marked(
      place,
      held.sessions[0],
      wanted(held.enrolmentIds[0], "SICK", { version: 1, ...corrected }),
    );
    expect(await tasks()).toEqual([]);
    expect(await allOf()).toMatchObject([{ ...taskAt(2), state: "CLOSED" }]);
  });

  it("is refused twice, with the name of who did it first", async () => {
    await days("UU");
    await close();
    expect(await close()).toEqual({
      __typename: "Refused",
      reasons: [{ code: "ALREADY_CLOSED", detail: "Test COACH" }],
    });
  });

  it("is refused when the marks ask for no call any more", async () => {
    await days("UT");
    expect(await close()).toMatchObject({ reasons: [{ code: "CHANGED_BY_ANOTHER" }] });
  });

  it("happens once when two do it at the same moment", async () => {
    await days("UU");
    const answers = await Promise.all([close(), close(), close()]);
    const types = answers.map((it: { __typename: string }) => it.__typename);
    expect(types.toSorted()).toEqual(["FollowUp", "Refused", "Refused"]);
  });

  it("is taken back as it was, once", async () => {
    await days("UU");
    await close();
    expect(await reopen()).toMatchObject({ state: "OPEN", outcome: null, closedBy: null });
    expect(await tasks()).toHaveLength(1);
    expect(await reopen()).toMatchObject({ reasons: [{ code: "CHANGED_BY_ANOTHER" }] });
  });
});

describe("who may", () => {
  it("close and reopen: coaches; whoever plans may read; nobody else may either", async () => {
    await days("UU");
    const mutation = `mutation ($input: CloseFollowUpInput!) {
      closeFollowUp(input: $input) { __typename } }`;
    const input = { ...taskAt(1), outcome: "LEAVES" };
    for (const role of ["DEVELOPMENT", "MANAGEMENT", "LEGAL", "ADMIN"] as const) {
      expect((await ask(place, role, mutation, { input })).errors).toEqual(["FORBIDDEN"]);
    }
    const read = "{ followUps { name can { close } } }";
    const planner = await ask(place, "DEVELOPMENT", read);
    expect(planner.data.followUps).toEqual([{ name: "Anne Abild", can: { close: false } }]);
    for (const role of ["MANAGEMENT", "LEGAL", "ADMIN"] as const) {
      expect((await ask(place, role, read)).errors).toEqual(["FORBIDDEN"]);
    }
  });

  it("not another municipality: it sees none, and its deeds find nothing", async () => {
    await days("UU");
    const elsewhere = await town(database.orm);
    expect(await tasks(false, elsewhere)).toEqual([]);
    expect(await close(1, {}, elsewhere)).toEqual(["NOT_FOUND"]);
    expect(await reopen(1, elsewhere)).toEqual(["NOT_FOUND"]);
    const { errors } = await ask(
      elsewhere,
      "COACH",
      `{ followUps(cohortId: "${held.cohortId}") { name } }`,
    );
    expect(errors).toEqual(["NOT_FOUND"]);
    expect(await tasks()).toHaveLength(1);
  });

  it("those of one cohort are told apart from the others'", async () => {
    await days("UU");
    const { id } = await given(place).cohort();
    const of = async (cohort: string) =>
      (await ask(place, "COACH", `{ followUps(cohortId: "${cohort}") { name } }`)).data.followUps;
    expect(await of(held.cohortId)).toHaveLength(1);
    expect(await of(id)).toEqual([]);
  });
});
