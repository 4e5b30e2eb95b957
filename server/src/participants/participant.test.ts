import { plainDate } from "@mikrolaan/shared/calendar";
import { registerParticipantInput } from "@mikrolaan/shared/participants";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../testing/ask.ts";
import { codesOf, given } from "../testing/given.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { participant, participants } from "./participant.reads.ts";
import { editParticipant } from "./participant.service.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database.drop());

const namesFound = (place: Town, search: string) =>
  place.as("COACH", async (ctx) => {
    const page = await participants(ctx, { search, among: null, first: 100 });
    return page.items.map((it) => it.name);
  });

describe("a citizen who asks about the programme", () => {
  it("is registered today by name alone, and the rest is not known yet", async () => {
    const place = await town(database.orm);
    const { data } = await ask(
      place,
      "COACH",
      `mutation { registerParticipant(input: { firstName: " Åse ", lastName: "Ærø" }) {
        name birthDate benefitType registeredOn version enrolments { id }
        can { edit enrol moveToStage } } }`,
    );
    expect(data.registerParticipant).toEqual({
      name: "Åse Ærø",
      birthDate: null,
      benefitType: null,
      registeredOn: testDay,
      version: 1,
      enrolments: [],
      can: { edit: true, enrol: true, moveToStage: true },
    });
  });

  it("is not registered without a name", async () => {
    const place = await town(database.orm);
    const { errors } = await ask(
      place,
      "COACH",
      `mutation { registerParticipant(input: { firstName: " ", lastName: "Ærø" }) { id } }`,
    );
    expect(errors).toEqual(["BAD_USER_INPUT"]);
    expect(await namesFound(place, "")).toEqual([]);
  });
});

describe("what is known of a participant", () => {
  const known = registerParticipantInput.parse({
    firstName: "Åse",
    lastName: "Holm",
    birthDate: "1980-02-29",
    phone: "12 34 56 78",
    benefitType: "CASH_BENEFIT",
    consentOn: "2026-11-20",
  });

  it("is what was last written: what is left out is taken away", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).participant();
    await place.as("COACH", (ctx) => editParticipant(ctx, { id, version: 1, ...known }));
    const first = await place.as("COACH", (ctx) => participant(ctx, id));
    expect(first).toMatchObject({ ...known, name: "Åse Holm", version: 2 });
    const less = { ...known, phone: null };
    await place.as("COACH", (ctx) => editParticipant(ctx, { id, version: 2, ...less }));
    const second = await place.as("COACH", (ctx) => participant(ctx, id));
    expect(second).toMatchObject({ phone: null, birthDate: plainDate("1980-02-29"), version: 3 });
  });

  it("is not overwritten by someone who saw an earlier version", async () => {
    const place = await town(database.orm);
    const { id } = await given(place).participant("Bo Bak");
    const edit = (lastName: string) =>
      place.as("COACH", (ctx) => editParticipant(ctx, { id, version: 1, ...known, lastName }));
    const results = await Promise.all([edit("Birk"), edit("Brink")]);
    expect(results.flatMap(codesOf)).toEqual(["CHANGED_BY_ANOTHER"]);
    const { version } = await place.as("COACH", (ctx) => participant(ctx, id));
    expect(version).toBe(2);
  });
});

describe("a search by name", () => {
  it("finds every spelling of a name, by any of its words", async () => {
    const place = await town(database.orm);
    for (const name of ["Åse Ærø", "Aase Møller", "René Sørensen", "Rene Holm"]) {
      await given(place).participant(name);
    }
    expect(await namesFound(place, "aase")).toEqual(["Aase Møller", "Åse Ærø"]);
    expect(await namesFound(place, "ÅSE mø")).toEqual(["Aase Møller"]);
    expect(await namesFound(place, "rené")).toEqual(["Rene Holm", "René Sørensen"]);
    expect(await namesFound(place, "RENE")).toEqual(["Rene Holm", "René Sørensen"]);
    expect(await namesFound(place, "soerensen rene")).toEqual(["René Sørensen"]);
    expect(await namesFound(place, " ")).toHaveLength(4);
    expect(await namesFound(place, "xyz")).toEqual([]);
  });

  it("takes %, _ and \\ for the characters they are", async () => {
    const place = await town(database.orm);
    await given(place).participant("Bo Bak");
    await given(place).participant("A_b C%d\\e");
    for (const search of ["_", "%", "\\", "a_b c%d\\e"]) {
      expect(await namesFound(place, search)).toEqual(["A_b C%d\\e"]);
    }
  });
});

describe("the list of participants", () => {
  it("is in Danish order, with Aa as Å, and its pages meet without a gap", async () => {
    const place = await town(database.orm);
    const names = ["Bo Zahle", "Bo Ærø", "Bo Østergaard", "Bo Aagaard", "Bo Åberg", "Bo Abel"];
    for (const name of names) await given(place).participant(name);
    const query = `query ($after: String) {
      participants(first: 2, after: $after) { items { lastName } total endCursor } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(place, "COACH", query, { after });
      expect(data.participants.total).toBe(6);
      seen.push(...data.participants.items.map((it: { lastName: string }) => it.lastName));
      after = data.participants.endCursor;
    } while (after);
    expect(seen).toHaveLength(6);
    expect(seen.slice(0, 4)).toEqual(["Abel", "Zahle", "Ærø", "Østergaard"]);
    expect(seen.slice(4).toSorted()).toEqual(["Aagaard", "Åberg"]);
  });

  it("refuses a cursor that is not its own, and a page above a hundred", async () => {
    const place = await town(database.orm);
    const forged = (...keys: string[]) => Buffer.from(JSON.stringify(keys)).toString("base64url");
    const args = [
      `after: "x"`,
      `after: "${forged("A", "B", "not an id")}"`,
      `after: "${forged("A\0", "B", place.id)}"`,
      "first: 101",
      "first: 0",
      `search: "a\\u0000b"`,
    ];
    for (const arg of args) {
      const { errors } = await ask(place, "COACH", `{ participants(${arg}) { total } }`);
      expect(errors, arg).toEqual(["BAD_USER_INPUT"]);
    }
  });
});
