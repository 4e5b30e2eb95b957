import { plainDate } from "@mikrolaan/shared/calendar";
import { flagsOf } from "@mikrolaan/shared/rules";
import { standardStatuses } from "@mikrolaan/shared/sessions";
import { describe, expect, it } from "vitest";
import { chooseSession } from "./choose-session.ts";
import { tallyOf } from "./roster-tally.ts";
import { headGroups, inSheetOrder } from "./sheet-columns.ts";

const today = plainDate("2026-11-23");
const session = (date: string, recorded = 12, status: "PLANNED" | "CANCELLED" = "PLANNED") => ({
  id: date,
  date: plainDate(date),
  startsAt: "09:00",
  status,
  recorded,
  expected: 12,
});

describe("the session whose roster opens", () => {
  it("is today's, before one that was not taken", () => {
    const sessions = [session("2026-11-30", 0), session("2026-11-16", 0), session("2026-11-23", 0)];
    expect(chooseSession(sessions, today)?.id).toBe("2026-11-23");
  });

  it("is the oldest not taken where nothing is held today", () => {
    const sessions = [session("2026-11-16", 3), session("2026-11-09", 11), session("2026-11-02")];
    expect(chooseSession(sessions, today)?.id).toBe("2026-11-09");
  });

  it("is the next where all is taken, and never a cancelled one", () => {
    const sessions = [
      session("2026-11-16"),
      session("2026-11-23", 0, "CANCELLED"),
      session("2026-12-07", 0),
      session("2026-11-30", 0),
    ];
    expect(chooseSession(sessions, today)?.id).toBe("2026-11-30");
  });

  it("is the last when all are held and taken, and none where there is none", () => {
    expect(chooseSession([session("2026-11-09"), session("2026-11-16")], today)?.id).toBe(
      "2026-11-16",
    );
    expect(chooseSession([], today)).toBeNull();
  });
});

describe("a roster's count", () => {
  it("leaves out those not invited, and counts the late as there", () => {
    expect(tallyOf(["PRESENT", "LATE", "SICK", "NOT_INVITED", null])).toEqual({
      people: 4,
      marked: 3,
      attended: 2,
      unset: 1,
      ahead: 0,
      others: [
        { status: "SICK", count: 1 },
        { status: "LATE", count: 1 },
        { status: "NOT_INVITED", count: 1 },
      ],
    });
  });

  it("counts by the rules given, as those in force on the session's day", () => {
    const own = standardStatuses.map((rule) => {
      return rule.code === "SICK" ? { ...rule, ...flagsOf("ATTENDED") } : rule;
    });
    expect(tallyOf(["PRESENT", "SICK", "ABSENT"], 0, own)).toMatchObject({
      people: 3,
      attended: 2,
    });
    const leftOut = own.map((rule) =>
      rule.code === "SICK" ? { ...rule, ...flagsOf("NOTHING") } : rule,
    );
    expect(tallyOf(["PRESENT", "SICK"], 0, leftOut)).toMatchObject({ people: 1, attended: 1 });
  });
});

describe("the columns of the sheet", () => {
  const column = (module: "ACCOUNTING" | "RETREAT", date: string) => ({
    ...session(date),
    module,
    minutes: 180,
  });
  const sessions = [
    column("RETREAT", "2026-06-02"),
    column("ACCOUNTING", "2026-05-18"),
    column("ACCOUNTING", "2026-06-08"),
    column("ACCOUNTING", "2026-05-11"),
  ];

  it("go module by module in order of date", () => {
    expect(inSheetOrder(sessions).map(({ id }) => id)).toEqual([
      "2026-05-11",
      "2026-05-18",
      "2026-06-08",
      "2026-06-02",
    ]);
  });

  it("have the chosen session alone, and each module's name once", () => {
    const groups = headGroups(inSheetOrder(sessions), "2026-05-18");
    expect(
      groups.map(({ module, sessions: own, isChosen, isNamed, moduleMinutes }) => [
        module,
        own.length,
        isChosen,
        isNamed,
        moduleMinutes,
      ]),
    ).toEqual([
      ["ACCOUNTING", 1, false, true, 540],
      ["ACCOUNTING", 1, true, false, 540],
      ["ACCOUNTING", 1, false, false, 540],
      ["RETREAT", 1, false, true, 180],
    ]);
  });
});
