import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, localTime, plainDate } from "../calendar/index.ts";
import { guarded, mostImportRows, type SheetCell, type Table, unguarded } from "../text/index.ts";
import {
  attendanceStatuses,
  daysTable,
  type ExportedMark,
  type ImportFacts,
  type ImportPlan,
  type ImportProblem,
  type ImportSession,
  marksTable,
  minutesFor,
  planDays,
  planImport,
  readDays,
  readMarks,
  standardStatuses,
} from "./index.ts";

const today = plainDate("2026-11-23");
const monday = plainDate("2026-06-01");

const session = (id: string, weeks: number, more: Partial<ImportSession> = {}): ImportSession => ({
  ...{ id, module: "ACCOUNTING", date: addDays(monday, weeks * 7), status: "PLANNED" },
  ...{ startsAt: localTime("09:00"), endsAt: localTime("12:00") },
  ...more,
});

const person = (enrolmentId: string, name: string, more = {}) => {
  return { enrolmentId, name, startsOn: monday, endsOn: null, ...more };
};

const facts: ImportFacts = {
  sessions: [session("s1", 0), session("s2", 1), session("s3", 2, { status: "CANCELLED" })],
  people: [person("e1", "Anne Abild"), person("e2", "Bo Bak"), person("e3", "Åse Ærø")],
  marks: [],
  today,
};

function planned(table: Table, known: ImportFacts = facts): ImportPlan {
  const read = readMarks(table, today, { oneSession: Boolean(known.sessionId) });
  if (read.kind === "REFUSED") throw new Error(read.code);
  const plan = planImport(read.rows, known);
  return { ...plan, problems: [...read.problems, ...plan.problems] };
}

const sheet = (text: string): Table => text.split("\n").map((line) => line.split(";"));
const said = ({ changes }: ImportPlan) =>
  changes.map(({ row, enrolmentId, sessionId, to }) =>
    [row, enrolmentId, sessionId, to.status, to.minutes, to.reason].join(" ").trim(),
  );
const told = (problems: readonly ImportProblem[]) =>
  problems.map(({ row, column, code, text }) => `${row}:${column} ${code} ${text}`);

describe("marks in a sheet", () => {
  it("are read from a list in either language, whatever the order and the case of its heads", () => {
    const danish = planned(
      sheet(
        "Status;Borger;DATO;Timer;Bemærkning\nT;anne  abild;01.06.2026;;\nkom for sent;Bo Bak;ma. 8/6-2026;2,5;Bussen\n;Åse Ærø;01.06.2026;;",
      ),
    );
    expect(said(danish)).toEqual(["2 e1 s1 PRESENT 180", "3 e2 s2 LATE 150 Bussen"]);
    expect(said(planned(sheet("Date;Person;Status\n2026-06-01;Ærø, Aase;came late")))).toEqual([
      "2 e3 s1 LATE 150",
    ]);
  });

  it("are read from people down and days across, with hours after the letter", () => {
    const plan = planned(sheet("Navn;01.06.2026;8/6\nAnne Abild;T;K 2,5\nBo Bak;;x"));
    expect(said(plan)).toEqual(["2 e1 s1 PRESENT 180", "2 e1 s2 LATE 150"]);
    expect(told(plan.problems)).toEqual(["3:3 NOT_A_STATUS x"]);
  });

  it("are read for one session from names and letters alone", () => {
    const plan = planned(sheet("Anne Abild;T\nBo Bak;G;2;Tandlæge"), { ...facts, sessionId: "s2" });
    expect(said(plan)).toEqual(["1 e1 s2 PRESENT 180", "2 e2 s2 LEFT_EARLY 120 Tandlæge"]);
  });

  it("tell each fault by its row and column, and the other rows are read", () => {
    const plan = planned(
      sheet(
        [
          "Dato;Borger;Status;Timer;Bemærkning",
          "31.02.2026;Anne Abild;T;;",
          "01.06.2026;Nobody Here;T;;",
          "01.06.2026;Anne Abild;måske;;",
          "01.06.2026;Bo Bak;K;ni;",
          "01.06.2026;Åse Ærø;K;2,1;",
          "02.06.2026;Bo Bak;T;;",
          "15.06.2026;Bo Bak;T;;",
          `08.06.2026;Bo Bak;T;;${"x".repeat(301)}`,
          "08.06.2026;Anne Abild;T;;",
          "08.06.2026;Anne Abild;S;;",
        ].join("\n"),
      ),
    );
    expect(told(plan.problems)).toEqual([
      "2:1 NOT_A_DATE 31.02.2026",
      "4:3 NOT_A_STATUS måske",
      "5:4 NOT_A_NUMBER ni",
      `9:5 TOO_LONG ${"x".repeat(301)}`,
      "3:2 NO_SUCH_PERSON Nobody Here",
      "6:4 MINUTES_OUT_OF_RANGE 2.1",
      "7:1 NO_SESSION_THAT_DAY 2026-06-02",
      "8:1 SESSION_CANCELLED 2026-06-15",
      "11:2 DUPLICATE Anne Abild",
    ]);
    expect(said(plan)).toEqual(["10 e1 s2 PRESENT 180"]);
  });

  it("of two of one name are told apart by their id, or by who was there that day", () => {
    const twins: ImportFacts = {
      ...facts,
      people: [
        person("e1", "Bo Bak"),
        person("e2", "Bo Bak"),
        person("e3", "Bo Bak", { startsOn: today }),
      ],
    };
    const list = (rows: string) => planned(sheet(`Dato;Borger;Status;Id\n${rows}`), twins);
    expect(told(list("01.06.2026;Bo Bak;T;").problems)).toEqual([
      "2:2 SEVERAL_OF_THAT_NAME Bo Bak",
    ]);
    expect(said(list("01.06.2026;Bo Bak;T;e2"))).toEqual(["2 e2 s1 PRESENT 180"]);
    expect(told(list("01.06.2026;Anne;T;e2").problems)).toEqual(["2:2 ID_OF_ANOTHER Anne"]);
    expect(told(list("01.06.2026;Bo Bak;T;e9").problems)).toEqual(["2:4 NO_SUCH_PERSON Bo Bak"]);
  });

  it("of a day with two sessions need the module or the time", () => {
    const two = [
      session("s1", 0),
      session("s2", 0, {
        module: "RETREAT",
        startsAt: localTime("13:00"),
        endsAt: localTime("15:00"),
      }),
    ];
    const list = (rows: string) =>
      planned(sheet(`Dato;Fra;Modul;Borger;Status\n${rows}`), { ...facts, sessions: two });
    expect(told(list("01.06.2026;;;Bo Bak;T").problems)).toEqual([
      "2:1 SEVERAL_SESSIONS 2026-06-01",
    ]);
    expect(said(list("01.06.2026;13.00;;Bo Bak;T"))).toEqual(["2 e2 s2 PRESENT 120"]);
    expect(said(list("01.06.2026;;Regnskab;Bo Bak;T"))).toEqual(["2 e2 s1 PRESENT 180"]);
  });

  it("keep the hours and the note that a row leaves unsaid, while the mark stays", () => {
    const marks = [
      {
        sessionId: "s1",
        enrolmentId: "e1",
        status: "LATE",
        minutes: 120,
        reason: "Bus",
        version: 3,
      } as const,
    ];
    const list = (rows: string) =>
      planned(sheet(`Dato;Borger;Status;Timer\n${rows}`), { ...facts, marks });
    expect(list("01.06.2026;Anne Abild;K;")).toMatchObject({ changes: [], unchanged: 1 });
    expect(list("01.06.2026;Anne Abild;K;1,5").changes).toMatchObject([
      { from: { minutes: 120 }, to: { status: "LATE", minutes: 90, reason: "Bus" }, version: 3 },
    ]);
    expect(list("01.06.2026;Anne Abild;G;").changes).toMatchObject([
      { to: { status: "LEFT_EARLY", minutes: 150, reason: null }, version: 3 },
    ]);
  });

  it("are refused as a whole without their columns, without rows, and above 5,000", () => {
    const read = (table: Table) => {
      const found = readMarks(table, today);
      return found.kind === "REFUSED" ? [found.code, ...found.detail] : found.kind;
    };
    expect(read([])).toEqual(["NO_ROWS"]);
    expect(read(sheet("Dato;Borger;Status"))).toEqual(["NO_ROWS"]);
    expect(read(sheet("Vare;Pris\nBrød;20"))).toEqual([
      "COLUMNS_MISSING",
      "DATE",
      "NAME",
      "STATUS",
    ]);
    const rows = (count: number) => [
      ["Dato", "Borger", "Status"],
      ...Array.from({ length: count }, () => ["01.06.2026", "Bo Bak", "T"]),
    ];
    expect(read(rows(mostImportRows))).toBe("READ");
    expect(read(rows(mostImportRows + 1))).toEqual(["TOO_MANY_ROWS", "5000"]);
  });
});

/** As a file holds a sheet: everything is text, and nothing runs. */
const filed = (rows: readonly (readonly SheetCell[])[]): Table =>
  rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return "";
      if (typeof cell === "number") return String(cell).replace(".", ",");
      return typeof cell === "string" ? guarded(cell) : cell.date;
    }),
  );

describe("our own sheet read again", () => {
  const names = fc.string({
    unit: fc.constantFrom("a", "Å", "é", "=", "+", "-", "@", "'", " b"),
    minLength: 1,
    maxLength: 8,
  });
  const world = fc.record({
    people: fc.array(fc.record({ name: names, from: fc.integer({ min: 0, max: 7 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    lengths: fc.array(fc.integer({ min: 15, max: 480 }), { minLength: 1, maxLength: 6 }),
    marks: fc.array(
      fc.record({
        ...{
          person: fc.nat(5),
          session: fc.nat(5),
          status: fc.constantFrom(...attendanceStatuses),
        },
        ...{ quarters: fc.nat(8), reason: fc.option(names.map((it) => it.trim()).filter(Boolean)) },
      }),
    ),
    language: fc.constantFrom("da", "en"),
  });

  it("changes nothing, whatever the names, the lengths, the marks and the notes", () => {
    fc.assert(
      fc.property(world, ({ people, lengths, marks, language }) => {
        const sessions = lengths.map((minutes, at) => {
          const endsAt = localTime(
            `${String(9 + Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`,
          );
          return session(`s${at}`, at, { endsAt });
        });
        const enrolled = people.map(({ name, from }, at) =>
          person(`e${at}`, name, { startsOn: addDays(monday, from) }),
        );
        const stored = new Map(
          marks.flatMap(({ person: who, session: when, status, quarters, reason }) => {
            const sessionMinutes = lengths[when];
            if (sessionMinutes === undefined || !enrolled[who]) return [];
            const isPart = status === "LATE" || status === "LEFT_EARLY";
            const given = isPart && quarters * 15 < sessionMinutes ? quarters * 15 : null;
            const minutes = minutesFor(status, sessionMinutes, given, standardStatuses) ?? 0;
            const mark = {
              sessionId: `s${when}`,
              enrolmentId: `e${who}`,
              status,
              minutes,
              reason,
              version: 1,
            };
            return [[`${when} ${who}`, mark] as const];
          }),
        );
        const exported = sessions.flatMap((it, when) =>
          enrolled.map(({ enrolmentId, name }, who): ExportedMark => {
            const {
              status = null,
              minutes = null,
              reason = null,
            } = stored.get(`${when} ${who}`) ?? {};
            return { ...it, ordinal: when + 1, enrolmentId, name, status, minutes, reason };
          }),
        );
        const known = { sessions, people: enrolled, marks: [...stored.values()], today };
        const plan = planned(filed(marksTable(exported, language)), known);
        expect(plan).toEqual({ changes: [], unchanged: stored.size, problems: [] });
        const days = readDays(filed(daysTable(exported.slice(0, 1), language)), today);
        if (days.kind === "REFUSED") throw new Error(days.code);
        expect(planDays(days.rows, sessions)).toEqual({ missing: [], unchanged: 1, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("holds no text that a spreadsheet would run, and gives every text back", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", "\t", "\r", "a") }),
        (text) => {
          expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
          expect(unguarded(guarded(text))).toBe(text);
        },
      ),
    );
  });
});

describe("session days in a sheet", () => {
  it("are those that the cohort does not have, by module and date", () => {
    const read = readDays(
      sheet(
        "Dato;Modul;Fra;Til\n01.06.2026;Regnskab;9;12.00\n15.06.2026;Regnskab;9;12\n22.06.2026;Moms;09:00:00;15.30\n08.06.2026;Regnskab;10;13",
      ),
      today,
    );
    if (read.kind === "REFUSED") throw new Error(read.code);
    const { missing, unchanged, problems } = planDays(read.rows, facts.sessions);
    expect(missing).toMatchObject([
      { row: 4, module: "VAT_AND_TAX", date: "2026-06-22", endsAt: "15:30" },
    ]);
    expect(unchanged).toBe(2);
    expect(told(problems)).toEqual(["5:3 OTHER_TIMES 10:00"]);
  });

  it("tell what cannot be read, and the same day twice", () => {
    const read = readDays(
      sheet(
        "Dato;Modul;Fra;Til\nx;y;25;z\n1.6.2026;Moms;12;9\n1.6.2026;Moms;9;12\n1.6.2026;Moms;9;12",
      ),
      today,
    );
    expect(read.kind === "READ" && told(read.problems)).toEqual([
      ...["2:1 NOT_A_DATE x", "2:2 NOT_A_MODULE y", "2:3 NOT_A_TIME 25", "2:4 NOT_A_TIME z"],
      ...["3:4 END_BEFORE_START 9", "5:1 DUPLICATE 2026-06-01"],
    ]);
    expect(readDays(sheet("Dato;Modul\n1.6.2026;Moms"), today)).toMatchObject({
      code: "COLUMNS_MISSING",
      detail: ["FROM", "TO"],
    });
    expect(readDays(sheet("Dato;Modul;Fra;Til"), today)).toMatchObject({ code: "NO_ROWS" });
  });
});
