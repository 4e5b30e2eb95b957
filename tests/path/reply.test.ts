import { randomUUID } from "node:crypto";
import { testDay, town } from "@mikrolaan/server/testing";
import { addDays } from "@mikrolaan/shared/calendar";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ApiUser } from "../kit/api.ts";
import { invitedMeeting, startedCohort } from "../kit/network.ts";
import { type Product, startProduct } from "../kit/product.ts";

let product: Product;
let coach: ApiUser;
let cohortId: string;

beforeAll(async () => {
  product = await startProduct();
  coach = await product.as("COACH");
  cohortId = await startedCohort(product.town, ["Anne Abild", "Bo Bak"]);
});

afterAll(() => product.stop());

/** Each test's guests come from an address of their own: the limit is an address's. */
let caller = 0;
beforeEach(() => {
  caller += 1;
});

const headers = { "content-type": "application/json", "apollo-require-preflight": "1" };
const from = () => ({ "x-forwarded-for": `10.0.0.${caller}` });

async function look(token: string) {
  const response = await fetch(`${product.url}/replies/${token}`, { headers: from() });
  return { status: response.status, body: await response.json() };
}

async function answer(token: string, given: unknown, sent: Record<string, string> = headers) {
  const response = await fetch(`${product.url}/replies/${token}`, {
    ...{ method: "POST", headers: { ...sent, ...from() }, body: JSON.stringify({ answer: given }) },
  });
  return { status: response.status, body: await response.json() };
}

const closed = { status: 404, body: { code: "REPLY_CLOSED" } };

/** Past row security: what is stored of the answers, as text. */
async function stored(meetingId: string): Promise<readonly string[]> {
  const owner = new pg.Client({ connectionString: product.database.ownerUrl });
  await owner.connect();
  await owner.query("select set_config('app.municipality_id', $1, false)", [product.town.id]);
  const { rows } = await owner.query(
    `select concat_ws(' ', p.first_name, coalesce(i.answer::text, '-'), i.answered_at is not null) as line
     from network_invitation i join participant p on p.id = i.participant_id
     where i.meeting_id = $1 order by p.first_name`,
    [meetingId],
  );
  await owner.end();
  return rows.map((it) => it.line);
}

async function meeting(more: object = {}) {
  const date = addDays(testDay, 10 + caller);
  return invitedMeeting(coach, cohortId, { date, ...more });
}

const first = ([token = ""]: readonly string[]) => token;

describe("the link a guest is sent", () => {
  it("shows the meeting, the municipality and their own answer, to anyone who has it, and nobody's name", async () => {
    const { tokens } = await meeting();
    const { status, body } = await look(first(tokens));
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ municipality: product.town.name, date: addDays(testDay, 10 + caller) },
      ...{ startsAt: "17:00", endsAt: "19:00", place: "Café Kaj", theme: "Priser" },
      ...{ host: null, answer: null },
    });
    expect(JSON.stringify(body)).not.toMatch(/Anne|Abild/);
  });

  it("tells the guests a host who is one of them by first name", async () => {
    const { participants } = await coach.ask<{
      participants: { items: { id: string; name: string }[] };
    }>("{ participants(first: 50) { items { id name } } }");
    const bo = participants.items.find(({ name }) => name === "Bo Bak");
    const { tokens } = await meeting({ hostParticipantId: bo?.id });
    expect((await look(first(tokens))).body).toMatchObject({ host: "Bo" });
  });

  it("is kept by no cache and told to no other page", async () => {
    const { tokens } = await meeting();
    const { headers: answered } = await fetch(`${product.url}/replies/${first(tokens)}`);
    expect(answered.get("cache-control")).toBe("no-store");
    expect(answered.get("referrer-policy")).toBe("no-referrer");
  });

  it("takes an answer, the same again, and another", async () => {
    const { id, tokens } = await meeting();
    const token = first(tokens);
    expect(await answer(token, true)).toMatchObject({ status: 200, body: { answer: true } });
    expect(await answer(token, true)).toMatchObject({ status: 200, body: { answer: true } });
    expect(await stored(id)).toEqual(["Anne true t", "Bo - f"]);
    expect(await answer(token, false)).toMatchObject({ status: 200, body: { answer: false } });
    expect(await stored(id)).toEqual(["Anne false t", "Bo - f"]);
    expect((await look(token)).body).toMatchObject({ answer: false });
    const { networkMeeting } = await coach.ask<{ networkMeeting: object }>(
      `query ($id: ID!) { networkMeeting(id: $id) { saidYes saidNo guests { name answer } } }`,
      { id },
    );
    expect(networkMeeting).toEqual({
      ...{ saidYes: 0, saidNo: 1 },
      guests: [
        { name: "Anne Abild", answer: false },
        { name: "Bo Bak", answer: null },
      ],
    });
  });

  it("takes twenty presses at once as one answer", async () => {
    const { id, tokens } = await meeting();
    const presses = Array.from({ length: 20 }, () => answer(first(tokens), true));
    const statuses = (await Promise.all(presses)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await stored(id)).toEqual(["Anne true t", "Bo - f"]);
  });

  it("takes nothing that is no answer, nor what another site's form could send", async () => {
    const { id, tokens } = await meeting();
    const token = first(tokens);
    for (const wrong of ["yes", null, 1]) {
      const { status, body } = await answer(token, wrong);
      expect([status, body.code]).toEqual([400, "BAD_USER_INPUT"]);
    }
    const form = { "content-type": "application/json" };
    expect(await answer(token, true, form)).toEqual({ status: 400, body: { code: "BAD_REQUEST" } });
    expect(await stored(id)).toEqual(["Anne - f", "Bo - f"]);
  });
});

describe("a link that leads nowhere is answered in the same words, whether", () => {
  it("it is forged, cut short, or no link at all", async () => {
    const { tokens } = await meeting();
    const token = first(tokens);
    const [said = "", signature = ""] = token.split(".");
    const forged = [
      `${said}.${[...signature].reverse().join("")}`,
      `${said.replace(/^.{4}/, "AAAA")}.${signature}`,
      token.slice(0, -1),
      "hej",
      `${token}${token}`,
    ];
    for (const one of forged) {
      expect(await look(one)).toEqual(closed);
      expect(await answer(one, true)).toEqual(closed);
    }
  });

  it("it is said to be of another municipality, there or not", async () => {
    const elsewhere = await town(product.database.orm);
    const { id, tokens } = await meeting();
    const [said = "", signature = ""] = first(tokens).split(".");
    for (const municipalityId of [elsewhere.id, randomUUID()]) {
      const bytes = Buffer.from(said, "base64url");
      Buffer.from(municipalityId.replaceAll("-", ""), "hex").copy(bytes);
      expect(await answer(`${bytes.toString("base64url")}.${signature}`, true)).toEqual(closed);
    }
    expect(await stored(id)).toEqual(["Anne - f", "Bo - f"]);
  });

  it("the meeting is over, or it is made to last longer than it was signed for", async () => {
    const { tokens } = await meeting({ date: testDay });
    expect(await look(first(tokens))).toMatchObject({ status: 200 });
    const { tokens: moved, id } = await meeting();
    const over = await startedMeetingMovedToYesterday(id);
    expect(over).toBe("2026-11-22");
    expect(await look(first(moved))).toEqual(closed);
    const [said = "", signature = ""] = first(moved).split(".");
    const bytes = Buffer.from(said, "base64url");
    bytes.writeUInt32BE(20_991_231, 32);
    expect(await look(`${bytes.toString("base64url")}.${signature}`)).toEqual(closed);
  });

  it("the meeting is called off", async () => {
    const { id, tokens } = await meeting();
    await coach.ask(
      `mutation ($input: CancelNetworkMeetingInput!) { cancelNetworkMeeting(input: $input) { __typename } }`,
      { input: { id, version: 1, reason: "Sne" } },
    );
    expect(await look(first(tokens))).toEqual(closed);
    expect(await answer(first(tokens), true)).toEqual(closed);
    expect(await stored(id)).toEqual(["Anne - f", "Bo - f"]);
  });

  async function startedMeetingMovedToYesterday(id: string): Promise<string> {
    const { editNetworkMeeting } = await coach.ask<{ editNetworkMeeting: { date: string } }>(
      `mutation ($input: EditNetworkMeetingInput!) { editNetworkMeeting(input: $input) {
         ... on NetworkMeeting { date } } }`,
      {
        input: { id, version: 1, date: addDays(testDay, -1), startsAt: "17:00", endsAt: "19:00" },
      },
    );
    return editNetworkMeeting.date;
  }
});

describe("someone who tries links by the hundred", () => {
  it("is asked to wait, and told for how long", async () => {
    const tries = await Promise.all(Array.from({ length: 80 }, () => look("hej")));
    const refused = tries.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(20);
    expect(refused[0]?.body).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
  });
});
