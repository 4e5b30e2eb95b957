import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayOff,
  daysBetween,
  localTime,
  type PlainDate,
  plainDate,
  weekdayOf,
} from "../calendar/index.ts";
import type { ModuleCode } from "../cohorts/index.ts";
import { type MovableDay, movedDays } from "./move.ts";
import { byStart } from "./occupancy.ts";

const closedAutumn = {
  name: "Efterårsferie",
  kind: "ISO_WEEKS",
  fromWeek: 42,
  toWeek: 42,
} as const;
const isHoliday = (date: PlainDate) => dayOff([], date) !== null;
const isOff = (date: PlainDate) => dayOff([closedAutumn], date) !== null;

function days(module: ModuleCode, ...dates: readonly string[]): readonly MovableDay[] {
  const hours = { startsAt: localTime("09:00"), endsAt: localTime("12:00"), overnight: false };
  return dates.map((date) => ({
    id: `${module} ${date}`,
    module,
    date: plainDate(date),
    ...hours,
  }));
}

function moved(
  sessions: readonly MovableDay[],
  weeks: number,
  off: (date: PlainDate) => boolean = isHoliday,
): readonly (PlainDate | undefined)[] {
  const found = movedDays(sessions, weeks, off);
  if (found.kind === "refused") throw new Error(found.id);
  return sessions.map(({ id }) => found.days.get(id));
}

describe("moving a session and the rest", () => {
  it("keeps the weekday, and goes on past a holiday with those after it", () => {
    const mondays = days("ACCOUNTING", "2026-05-04", "2026-05-11", "2026-05-18");
    expect(moved(mondays, 1)).toEqual(["2026-05-11", "2026-05-18", "2026-06-01"]);
    expect(moved(mondays, 2)).toEqual(["2026-05-18", "2026-06-01", "2026-06-08"]);
  });

  it("goes on past a closed week", () => {
    const mondays = days("ACCOUNTING", "2026-09-28", "2026-10-05");
    expect(moved(mondays, 1, isOff)).toEqual(["2026-10-05", "2026-10-19"]);
  });

  it("keeps a retreat whole: it waits for a week in which all of its days are free", () => {
    const retreat = days("RETREAT", "2026-03-23", "2026-03-24", "2026-03-25", "2026-03-26");
    // A week on, Thursday 2 April is Maundy Thursday; then Monday 6 April is Easter Monday.
    expect(moved(retreat, 1)).toEqual(["2026-04-13", "2026-04-14", "2026-04-15", "2026-04-16"]);
  });

  it("lets a later module wait for one that was pushed on, and no longer than it must", () => {
    const course = days("ACCOUNTING", "2026-05-18");
    const workshop = days("MARKETING_WORKSHOP", "2026-05-20", "2026-05-21");
    const later = days("VAT_AND_TAX", "2026-06-09", "2026-06-10");
    expect(moved([...course, ...workshop, ...later], 1)).toEqual([
      "2026-06-01",
      "2026-06-03",
      "2026-06-04",
      "2026-06-16",
      "2026-06-17",
    ]);
  });

  it("moves earlier too, past a holiday to the week after it", () => {
    expect(moved(days("ACCOUNTING", "2026-06-01"), -1)).toEqual(["2026-06-01"]);
    expect(moved(days("ACCOUNTING", "2026-06-01"), -2)).toEqual(["2026-05-18"]);
  });

  it("leaves two sessions of one day on one day", () => {
    const morning = days("ACCOUNTING", "2026-05-04");
    const [evening] = days("FOLLOW_UP_ACCOUNTING", "2026-05-04");
    if (!evening) throw new Error("No day.");
    const later = { ...evening, startsAt: localTime("16:00"), endsAt: localTime("18:00") };
    expect(moved([...morning, later], 1)).toEqual(["2026-05-11", "2026-05-11"]);
  });

  it("is refused with the day when no week is free", () => {
    const [first] = days("ACCOUNTING", "2026-05-04");
    const never = movedDays(first ? [first] : [], 1, () => true);
    expect(never).toEqual({ kind: "refused", id: "ACCOUNTING 2026-05-04" });
  });
});

describe("whatever is moved", () => {
  const start = plainDate("2026-01-05");
  const modules = fc.constantFrom<ModuleCode>("ACCOUNTING", "MARKETING_WORKSHOP", "RETREAT");
  const one = fc.tuple(modules, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 8, max: 18 }));
  const course = fc
    .uniqueArray(one, { maxLength: 40, selector: ([module, after]) => `${module}${after}` })
    .map((list) =>
      list.map(([module, after, hour], at): MovableDay => {
        const time = (h: number) => localTime(`${String(h).padStart(2, "0")}:00`);
        const hours = { startsAt: time(hour), endsAt: time(hour + 2), overnight: false };
        return { id: String(at), module, date: addDays(start, after), ...hours };
      }),
    );
  const weeks = fc.integer({ min: -52, max: 52 }).filter((it) => it !== 0);

  it("lies on the same weekday, on no day off, and at least so far on", () => {
    fc.assert(
      fc.property(course, weeks, (sessions, by) => {
        moved(sessions, by, isOff).forEach((date, at) => {
          const before = sessions[at];
          if (!date || !before) throw new Error("Every day goes somewhere.");
          expect(weekdayOf(date)).toBe(weekdayOf(before.date));
          expect(isOff(date)).toBe(false);
          expect(daysBetween(before.date, date)).toBeGreaterThanOrEqual(by * 7);
        });
      }),
    );
  });

  it("keeps its order, and days on consecutive dates of a module stay so", () => {
    fc.assert(
      fc.property(course, weeks, (sessions, by) => {
        const dates = moved(sessions, by, isOff);
        const after = sessions.map((it, at) => ({ ...it, date: dates[at] ?? it.date }));
        sessions.forEach((first, i) => {
          sessions.forEach((second, j) => {
            const [newFirst, newSecond] = [after[i], after[j]];
            if (!newFirst || !newSecond || first.module !== second.module) return;
            if (byStart(first, second) < 0) expect(byStart(newFirst, newSecond)).toBeLessThan(0);
            if (daysBetween(first.date, second.date) === 1) {
              expect(daysBetween(newFirst.date, newSecond.date)).toBe(1);
            }
          });
        });
      }),
    );
  });
});
