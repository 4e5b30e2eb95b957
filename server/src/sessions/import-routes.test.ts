import { randomUUID } from "node:crypto";
import { plainDate } from "@mikrolaan/shared/calendar";
import { zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { type RunningServer, startServer, stoppedClock } from "../index.ts";
import { row, sql } from "../platform/sql.ts";
import { attendanceStored, type Course, course, marked, wanted } from "../testing/course.ts";
import { type TestDatabase, type Town, testDatabase, testDay, town } from "../testing/index.ts";
import { cookieOf, posted, workbookDay } from "../testing/posted.ts";

let database: TestDatabase;
let server: RunningServer;
let place: Town;
let held: Course;
let coach: string;

beforeAll(async () => {
  database = await testDatabase();
  place = await town(database.orm);
  const examples = { accounts: [], password: null };
  const clock = stoppedClock(testDay);
  server = await startServer({ orm: database.orm, clock, examples, port: 0, trustedProxies: 1 });
  coach = await cookieOf(server, place.email("COACH"));
});

beforeEach(async () => {
  held = await course(place, ["Anne Abild", "Bo Bak", "Åse Ærø"]);
});

afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Sent {
  readonly path?: string;
  readonly cookie?: string;
  readonly headers?: Record<string, string>;
}

const post = (body: string | Uint8Array, { path, cookie = coach, headers = {} }: Sent = {}) =>
  posted(`${server.url}/imports/${path ?? `attendance/${held.cohortId}?dry`}`, body, {
    cookie,
    ...headers,
  });

/** Saves what a trial has shown. */
const save = (
  body: string | Uint8Array,
  plan: string,
  key: string = randomUUID(),
  name = "Hold 1.csv",
) =>
  post(body, {
    path: `attendance/${held.cohortId}`,
    headers: {
      ...{ "x-plan": plan, "idempotency-key": key, "x-source": "FILE" },
      "x-file-name": encodeURIComponent(name),
    },
  });

const dateOf = (index: number) => held.sessions[index]?.date ?? "";
const head = "Dato;Borger;Status;Timer;Bemærkning";
const sheet = (...lines: readonly string[]) => [head, ...lines].join("\r\n");
const marksNow = async () => (await attendanceStored(place)).marks.length;

/** The newest save as the log has it. */
const lastSave = () =>
  place.as("COACH", (ctx) =>
    row(
      ctx,
      sql`
        select v.source, v.file_name as "fileName", json_agg(h.why) as whys,
          json_agg(h.status order by h.status) as statuses
        from attendance_save v join attendance_change h on h.save_id = v.id
        group by v.id order by v.sequence desc limit 1`,
    ),
  );

describe("a sheet of attendance", () => {
  it("is looked through first, and nothing is stored by that", async () => {
    const before = await marksNow();
    const body = sheet(
      `${dateOf(0)};Anne Abild;T;;`,
      `${dateOf(0)};Bo Bak;K;2,5;Bussen`,
      `${dateOf(0)};Nobody;T`,
    );
    const { status, said } = await post(body);
    expect(status).toBe(200);
    expect(said).toMatchObject({
      ...{ kind: "MARKS", total: 3, blank: 0, unchanged: 0 },
      heads: head.split(";"),
      problems: [{ row: 4, column: 2, code: "NO_SUCH_PERSON", text: "Nobody" }],
      changes: [
        {
          row: 2,
          name: "Anne Abild",
          date: dateOf(0),
          from: null,
          to: { status: "PRESENT", minutes: 180 },
        },
        { row: 3, name: "Bo Bak", to: { status: "LATE", minutes: 150, reason: "Bussen" } },
      ],
    });
    expect(await marksNow()).toBe(before);
  });

  it("is saved as one save with its name as the reason, its bad rows left out, and again changes nothing", async () => {
    await marked(place, held.sessions[0], wanted(held.enrolmentIds[0], "ABSENT"));
    const body = sheet(
      `${dateOf(0)};Anne Abild;T;;`,
      `${dateOf(1)};Bo Bak;S;;=1+1`,
      `${dateOf(1)};Åse Ærø;?;;`,
    );
    const { said: trial } = await post(body);
    const { status, said } = await save(body, trial.plan);
    expect({ status, ...said }).toMatchObject({
      status: 200,
      changed: 2,
      saveId: expect.any(String),
    });
    const { changes, marks } = await attendanceStored(place);
    expect(await lastSave()).toEqual({
      ...{ source: "FILE", fileName: "Hold 1.csv", whys: ["Hold 1.csv", "Hold 1.csv"] },
      statuses: ["PRESENT", "SICK"],
    });
    expect(marks.find(({ reason }) => reason === "=1+1")).toMatchObject({
      enrolment: held.enrolmentIds[1],
    });
    const { said: again } = await post(body);
    expect(again).toMatchObject({ changes: [], unchanged: 2, problems: [{ row: 4 }] });
    expect((await save(body, again.plan)).said).toEqual({ saveId: null, changed: 0 });
    expect((await attendanceStored(place)).changes).toHaveLength(changes.length);
  });

  it("sent again under its key is the same save, and another sheet under the key is refused", async () => {
    const key = randomUUID();
    const body = sheet(`${dateOf(0)};Anne Abild;T;;`);
    const { said: trial } = await post(body);
    const first = await save(body, trial.plan, key);
    expect(await save(body, trial.plan, key)).toEqual(first);
    const other = sheet(`${dateOf(0)};Bo Bak;T;;`);
    const { said: otherTrial } = await post(other);
    expect(await save(other, otherTrial.plan, key)).toMatchObject({
      status: 409,
      said: { code: "KEY_REUSED" },
    });
  });

  it("is not saved when a mark was set since it was looked through", async () => {
    const body = sheet(`${dateOf(0)};Anne Abild;T;;`);
    const { said: trial } = await post(body);
    await marked(place, held.sessions[0], wanted(held.enrolmentIds[0], "SICK"));
    const before = await attendanceStored(place);
    expect(await save(body, trial.plan)).toMatchObject({
      status: 409,
      said: { code: "CHANGED_BY_ANOTHER" },
    });
    expect(await attendanceStored(place)).toEqual(before);
  });

  it("is read from Excel with real dates and numbers, and from what was copied, as from text", async () => {
    const day = workbookDay(plainDate(dateOf(0)));
    const workbook = await writeXlsxFile([
      {
        sheet: "Fremmøde",
        data: [
          ["Dato", "Fra", "Borger", "Status", "Timer"],
          [{ value: day, format: "dd.mm.yyyy" }, "09:00", "Anne Abild", "kom for sent", 2.5],
        ],
      },
      { sheet: "Forudsætninger", data: [["Hold", "Hold 1"]] },
    ]).toBuffer();
    const change = {
      row: 2,
      name: "Anne Abild",
      to: { status: "LATE", minutes: 150, reason: null },
    };
    expect((await post(workbook)).said).toMatchObject({ changes: [change], problems: [] });
    const copied = `Dato\tBorger\tStatus\tTimer\n${dateOf(0)}\tAnne Abild\tkom for sent\t2,5`;
    expect((await post(copied)).said).toMatchObject({ changes: [change], problems: [] });
    const ansi = Buffer.from(sheet(`${dateOf(0)};Åse Ærø;K;2,5;`), "latin1");
    expect((await post(ansi)).said).toMatchObject({ changes: [{ name: "Åse Ærø" }], problems: [] });
  });

  it("of one session needs names and letters only", async () => {
    const session = held.sessions[2]?.id;
    const { said } = await post("Anne Abild\tT\nBo Bak\tU", {
      path: `attendance/${held.cohortId}?dry&session=${session}`,
    });
    expect(said.changes).toMatchObject([{ date: dateOf(2) }, { to: { status: "ABSENT" } }]);
  });
});

describe("a file that is refused", () => {
  it("lacks its columns, or is no sheet", async () => {
    expect(await post("Vare;Pris\nBrød;20")).toMatchObject({
      status: 422,
      said: { code: "COLUMNS_MISSING", detail: ["DATE", "NAME", "STATUS"] },
    });
    expect(await post("")).toMatchObject({ status: 422, said: { code: "NO_ROWS" } });
    expect(await post(new Uint8Array([0xd0, 0xcf, 0, 1]))).toMatchObject({
      said: { code: "NOT_A_SHEET" },
    });
    expect(await post("PK\u0003\u0004 and no more")).toMatchObject({
      said: { code: "NOT_A_SHEET" },
    });
    expect(await post(zipSync({ "a.xml": new Uint8Array(9) }))).toMatchObject({
      said: { code: "NOT_A_SHEET" },
    });
  });

  it("has 100,000 rows, or more than 2 MB", async () => {
    const rows = Array.from({ length: 100_000 }, () => "1.6.26;Bo;T");
    expect(await post(["Dato;Borger;Status", ...rows].join("\n"))).toMatchObject({
      status: 422,
      said: { code: "TOO_MANY_ROWS", detail: ["5000"] },
    });
    expect(await post(new Uint8Array(2 * 1024 * 1024 + 1))).toMatchObject({
      status: 413,
      said: { code: "FILE_TOO_LARGE" },
    });
  });

  it("unpacks to more than 20 MB, whatever it says of its own size", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const refused = { status: 422, said: { code: "UNPACKS_TOO_LARGE" } };
    expect(await post(bomb)).toMatchObject(refused);
    const liar = Buffer.from(bomb);
    // The sizes that the file claims to unpack to, in its own head and in the directory.
    liar.writeUInt32LE(1_000, 22);
    liar.writeUInt32LE(1_000, liar.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 24);
    expect(await post(liar)).toMatchObject(refused);
  });

  it("spans a million rows by sixteen thousand columns with two cells", async () => {
    const workbook = await writeXlsxFile([["Dato", "Borger"]]).toBuffer();
    const { unzipSync, strFromU8, strToU8 } = await import("fflate");
    const files = unzipSync(workbook);
    const name = Object.keys(files).find((it) => it.includes("worksheets/sheet")) ?? "";
    const xml = strFromU8(files[name] ?? new Uint8Array());
    const far = xml.replace(
      "</sheetData>",
      '<row x=">" r="1048576"><c x=">" r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    expect(far).not.toBe(xml);
    expect(await post(zipSync({ ...files, [name]: strToU8(far) }))).toMatchObject({
      status: 422,
      said: { code: "UNPACKS_TOO_LARGE" },
    });
  });

  it("comes from nobody, from another site, from a role that may not, or for another municipality", async () => {
    const body = sheet(`${dateOf(0)};Anne Abild;T;;`);
    expect(await post(body, { cookie: "" })).toMatchObject({ status: 401 });
    expect(await post(body, { headers: { "apollo-require-preflight": "" } })).toMatchObject({
      status: 400,
    });
    for (const role of ["MANAGEMENT", "DEVELOPMENT"] as const) {
      expect(await post(body, { cookie: await cookieOf(server, place.email(role)) })).toMatchObject(
        { status: 403 },
      );
    }
    const elsewhere = await course(await town(database.orm));
    const path = `attendance/${elsewhere.cohortId}?dry`;
    const nowhere = `attendance/${randomUUID()}?dry`;
    expect(await post(body, { path })).toEqual(await post(body, { path: nowhere }));
    expect(await post(body, { path })).toMatchObject({ status: 404, said: { code: "NOT_FOUND" } });
    expect(await post(body, { path: "attendance/x?dry" })).toMatchObject({ status: 400 });
    const ofOther = `attendance/${held.cohortId}?dry&session=${elsewhere.sessions[0]?.id}`;
    expect(await post("Anne Abild\tT", { path: ofOther })).toMatchObject({ status: 404 });
  });
});

describe("a sheet of session days", () => {
  const days = (...lines: readonly string[]) => ["Dato;Modul;Fra;Til", ...lines].join("\n");
  const path = (dry: boolean) => `sessions/${held.cohortId}${dry ? "?dry" : ""}`;

  it("adds the days that are missing, once", async () => {
    const there = held.sessions[0];
    const body = days(
      `${there?.date};${there?.module};${there?.startsAt};${there?.endsAt}`,
      "08.12.2026;Moms;09.00;12.00",
      "25.12.2026;Moms;09.00;12.00",
      "x;Moms;09.00;12.00",
    );
    const { said } = await post(body, { path: path(true) });
    expect(said).toMatchObject({
      ...{ kind: "DAYS", total: 4, unchanged: 1 },
      added: [{ row: 3, module: "VAT_AND_TAX", date: "2026-12-08", startsAt: "09:00" }],
      problems: [
        { row: 4, column: 1, code: "DAY_OFF" },
        { row: 5, column: 1, code: "NOT_A_DATE", text: "x" },
      ],
    });
    expect(await post(body, { path: path(false) })).toMatchObject({
      status: 200,
      said: { added: 1, changeId: expect.any(String) },
    });
    expect(await post(body, { path: path(false) })).toMatchObject({
      said: { added: 0, changeId: null },
    });
  });

  it("is refused without its columns, and for another municipality's cohort", async () => {
    expect(await post("Dato;Modul\n1.6.2026;Moms", { path: path(true) })).toMatchObject({
      said: { code: "COLUMNS_MISSING", detail: ["FROM", "TO"] },
    });
    const elsewhere = await course(await town(database.orm));
    const body = days("08.12.2026;Moms;09.00;12.00");
    expect(await post(body, { path: `sessions/${elsewhere.cohortId}` })).toMatchObject({
      status: 404,
    });
  });
});
