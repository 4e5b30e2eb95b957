import { addDays, plainDate } from "@mikrolaan/shared/calendar";
import type { EditNetworkMeetingInput } from "@mikrolaan/shared/sessions";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { type Course, course } from "../testing/course.ts";
import { agreed, codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { evening, networkMeetingOf } from "../testing/network.ts";
import { editMeetingTexts, restoreMessageText, saveMessageText } from "./message-text.service.ts";
import {
  cancelNetworkMeeting,
  editNetworkMeeting,
  inviteCohorts,
} from "./network-meeting.service.ts";
import { messagesOf } from "./network-message.reads.ts";
import { sendNetworkInvitations, setNetworkAnswer } from "./network-message.service.ts";

let database: TestDatabase;
let place: Town;
let held: Course;
let meetingId: string;

const date = plainDate("2026-12-10");

beforeAll(async () => {
  database = await testDatabase();
});

beforeEach(async () => {
  place = await town(database.orm);
  held = await course(place, ["Anne Abild", "Bo Bak", "Eva Eg"]);
  meetingId = (await networkMeetingOf(place, [held.cohortId], { date, theme: "Moms" })).id;
});

afterAll(() => database.drop());

const send = (on = testDay) =>
  place.as("COACH", (ctx) => sendNetworkInvitations(ctx, { meetingId }), on);

const answer = (guest: number, given: boolean | null) =>
  place.as("COACH", async (ctx) => {
    const participantId = held.participantIds[guest] ?? "";
    return agreed(await setNetworkAnswer(ctx, { meetingId, participantId, answer: given }));
  });

const edit = (version: number, more: Partial<EditNetworkMeetingInput>) =>
  place.as("COACH", (ctx) => {
    const form = { ...evening, date, theme: "Moms", id: meetingId, version };
    return editNetworkMeeting(ctx, { ...form, ...more });
  });

/** The queue as lines: "REMINDER Anne 2026-12-07 QUEUED". */
const queue = () =>
  place.as("COACH", async (ctx) =>
    (await messagesOf(ctx, meetingId)).map(
      ({ kind, name, dueOn, status }) => `${kind} ${name.split(" ")[0]} ${dueOn} ${status}`,
    ),
  );

const invitations = ["Anne", "Bo", "Eva"].map((name) => `INVITATION ${name} ${testDay} QUEUED`);
const reminder = (name: string, status = "QUEUED") => `REMINDER ${name} 2026-12-07 ${status}`;

describe("the queue of a meeting", () => {
  it("is empty until someone sends the invitations, and then has one and a reminder for each", async () => {
    expect(await queue()).toEqual([]);
    agreed(await send());
    const all = [...invitations, reminder("Anne"), reminder("Bo"), reminder("Eva")];
    expect(await queue()).toEqual(all);
    agreed(await send());
    expect(await queue()).toEqual(all);
  });

  it("has each message once, however many send at the same moment", async () => {
    await Promise.all([send(), send(), send(), send()]);
    expect(await queue()).toHaveLength(6);
  });

  it("gives those invited later theirs at once", async () => {
    const more = await course(place, ["Ib Dam"]);
    agreed(await send());
    await place.as(
      "COACH",
      async (ctx) => agreed(await inviteCohorts(ctx, { meetingId, cohortIds: [more.cohortId] })),
      addDays(testDay, 1),
    );
    expect((await queue()).filter((it) => it.includes("Ib"))).toEqual([
      `INVITATION Ib ${addDays(testDay, 1)} QUEUED`,
      reminder("Ib"),
    ]);
  });

  it("drops the reminder of who has answered, and takes it up again when they take that back", async () => {
    agreed(await send());
    await answer(0, true);
    await answer(1, false);
    expect((await queue()).slice(3)).toEqual([
      ...[reminder("Anne", "DROPPED"), reminder("Bo", "DROPPED"), reminder("Eva")],
    ]);
    await answer(0, null);
    expect((await queue())[3]).toBe(reminder("Anne"));
  });

  it("has no reminder for who is invited within three days of the meeting", async () => {
    agreed(await send(addDays(date, -3)));
    expect(await queue()).toHaveLength(3);
  });

  it("moves the reminders with the meeting", async () => {
    agreed(await send());
    await answer(0, true);
    agreed(await edit(1, { date: addDays(date, 7) }));
    const due = "2026-12-14 QUEUED";
    expect((await queue()).slice(3)).toEqual([
      ...[reminder("Anne", "DROPPED"), `REMINDER Bo ${due}`, `REMINDER Eva ${due}`],
    ]);
  });

  it("of a meeting called off tells those who were asked and did not say no, and drops what waits", async () => {
    agreed(await send());
    await answer(1, false);
    await place.as("COACH", async (ctx) =>
      agreed(await cancelNetworkMeeting(ctx, { id: meetingId, version: 1, reason: "Sne" })),
    );
    const lines = await queue();
    expect(lines.filter((it) => it.startsWith("CANCELLATION"))).toEqual([
      `CANCELLATION Anne ${testDay} QUEUED`,
      `CANCELLATION Eva ${testDay} QUEUED`,
    ]);
    expect(lines.filter((it) => it.endsWith("QUEUED"))).toHaveLength(2);
    expect(codesOf(await send())).toEqual(["MEETING_CANCELLED"]);
  });

  it("stays empty when a meeting is called off of which nobody was told", async () => {
    await place.as("COACH", async (ctx) =>
      agreed(await cancelNetworkMeeting(ctx, { id: meetingId, version: 1, reason: "Sne" })),
    );
    expect(await queue()).toEqual([]);
  });

  it("takes nothing of a meeting that has been held", async () => {
    expect(codesOf(await send(addDays(date, 1)))).toEqual(["MEETING_HELD"]);
    expect(await queue()).toEqual([]);
  });
});

describe("an answer given by telephone", () => {
  it("is counted as yes, no, or not given", async () => {
    await answer(0, true);
    await answer(1, false);
    const query = `query ($id: ID!) { networkMeeting(id: $id) { invited sent saidYes saidNo came
      guests { name answer isSent came } } }`;
    const { data } = await ask(place, "COACH", query, { id: meetingId });
    expect(data.networkMeeting).toEqual({
      ...{ invited: 3, sent: 0, saidYes: 1, saidNo: 1, came: 0 },
      guests: [
        { name: "Anne Abild", answer: true, isSent: false, came: null },
        { name: "Bo Bak", answer: false, isSent: false, came: null },
        { name: "Eva Eg", answer: null, isSent: false, came: null },
      ],
    });
  });

  it("is refused for somebody not invited, in any municipality", async () => {
    const foreign = await course(await town(database.orm), ["Ole Olsen"]);
    const { id } = await given(place).participant("Ib Dam");
    for (const participantId of [id, foreign.participantIds[0] ?? ""]) {
      const result = await place.as("COACH", (ctx) =>
        setNetworkAnswer(ctx, { meetingId, participantId, answer: true }),
      );
      expect(codesOf(result)).toEqual(["NOT_INVITED"]);
    }
  });
});

describe("what a guest is written", () => {
  const texts = `query ($id: ID!) { networkMeeting(id: $id) { texts {
      invitation { text filled isOwn } script { filled isOwn } }
    messages { kind name email subject body replyPath } } }`;
  const read = async () =>
    (await ask(place, "COACH", texts, { id: meetingId })).data.networkMeeting;

  it("is the shipped invitation with the meeting's facts and a link of their own", async () => {
    agreed(await send());
    const { messages } = await read();
    const [first, second] = messages;
    expect(first).toMatchObject({
      ...{ kind: "INVITATION", name: "Anne Abild" },
      subject: "Netværksmøde torsdag den 10. december 2026",
    });
    expect(first.body).toContain("Hej Anne\n");
    expect(first.body).toContain("Tema: Moms");
    expect(first.body).toContain(`Ja, jeg kommer: ${first.replyPath}?answer=yes`);
    expect(first.replyPath).not.toBe(second.replyPath);
    expect(JSON.stringify(first.replyPath)).not.toMatch(/anne|abild/i);
  });

  it("names a host who is a participant by first name, and in the script in full", async () => {
    agreed(await edit(1, { hostParticipantId: held.participantIds[1] ?? "" }));
    agreed(await send());
    const { messages, texts } = await read();
    expect(messages[0].body).toContain("Vært: Bo\n");
    expect(texts.script.filled).toContain("Vært: Bo Bak\n");
  });

  it("is the municipality's own text once it has one, of its version only", async () => {
    const own = { kind: "INVITATION", subject: "Kom {{dato}}", body: "Hej {{navn}}" } as const;
    const save = (version: number) =>
      place.as("COACH", (ctx) => saveMessageText(ctx, { ...own, version }));
    expect(codesOf(Object(await save(1)))).toEqual(["CHANGED_BY_ANOTHER"]);
    expect(await save(0)).toBe(true);
    expect(codesOf(Object(await save(0)))).toEqual(["CHANGED_BY_ANOTHER"]);
    agreed(await send());
    expect((await read()).messages[0]).toMatchObject({
      subject: "Kom torsdag den 10. december 2026",
      body: "Hej Anne",
    });
    const back = { kind: "INVITATION", version: 1 } as const;
    expect(await place.as("COACH", (ctx) => restoreMessageText(ctx, back))).toBe(true);
    expect((await read()).messages[0].body).toContain("Vi samles i netværket igen");
  });

  it("of two who write the municipality's first text at once, the later is told", async () => {
    const own = { kind: "SCRIPT", version: 0, subject: "Drejebog", body: "Kaffe" } as const;
    const saved = await Promise.all(
      [1, 2, 3].map(() => place.as("COACH", (ctx) => saveMessageText(ctx, own))),
    );
    expect(saved.filter((it) => it === true)).toHaveLength(1);
  });

  it("is this meeting's own invitation where it has one", async () => {
    const own = { id: meetingId, version: 1, invitationText: "Vi griller, {{navn}}" };
    await place.as("COACH", async (ctx) =>
      agreed(await editMeetingTexts(ctx, { ...own, scriptText: null })),
    );
    agreed(await send());
    const { messages, texts } = await read();
    expect(messages[0].body).toBe("Vi griller, Anne");
    expect(texts).toMatchObject({ invitation: { isOwn: true }, script: { isOwn: false } });
  });

  it("is refused with a placeholder that does not exist, and nothing is kept", async () => {
    const { errors } = await ask(
      place,
      "COACH",
      `mutation ($input: SaveMessageTextInput!) { saveMessageText(input: $input) { __typename } }`,
      { input: { kind: "REMINDER", version: 0, subject: "Husk", body: "{{cpr}}" } },
    );
    expect(errors).toEqual(["BAD_USER_INPUT"]);
    const { data } = await ask(place, "COACH", "{ messageTexts { kind isOwn version } }");
    expect(data.messageTexts.every((it: { isOwn: boolean }) => !it.isOwn)).toBe(true);
  });

  it("is not read by management, and neither is who is asked", async () => {
    for (const field of ["messages { name }", "texts { script { text } }", "guests { answer }"]) {
      const query = `{ networkMeeting(id: "${meetingId}") { ${field} } }`;
      expect((await ask(place, "MANAGEMENT", query)).errors).toEqual(["FORBIDDEN"]);
    }
    const counts = `{ networkMeeting(id: "${meetingId}") { sent saidYes saidNo host hostParticipantId } }`;
    agreed(await edit(1, { hostParticipantId: held.participantIds[1] ?? "" }));
    expect((await ask(place, "MANAGEMENT", counts)).data.networkMeeting).toEqual({
      ...{ sent: 0, saidYes: 0, saidNo: 0, host: null, hostParticipantId: null },
    });
  });
});
