import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceStatuses, type MarkValue, mergeMark, noMark, sameMark } from "./index.ts";

const present: MarkValue = { status: "PRESENT", minutes: 180, reason: null };

const minutes = fc.constantFrom(0, 120, 150, 180);
const reason = fc.constantFrom(null, "Bus", "Tandlæge");
const value: fc.Arbitrary<MarkValue> = fc.oneof(
  fc.constant(noMark),
  fc.record({ status: fc.constantFrom(...attendanceStatuses), minutes, reason }),
);

describe("a mark that two coaches changed", () => {
  it("keeps the status of one and the reason of the other", () => {
    const late: MarkValue = { status: "LATE", minutes: 150, reason: null };
    const noted = { ...present, reason: "Bus" };
    const joined = { kind: "merged", value: { ...late, reason: "Bus" } };
    expect(mergeMark(present, late, noted)).toEqual(joined);
    expect(mergeMark(present, noted, late)).toEqual(joined);
  });

  it.each([
    [
      "two statuses",
      { ...present, status: "SICK", minutes: 0 },
      { ...present, status: "ABSENT", minutes: 0 },
    ],
    [
      "two lengths",
      { ...present, status: "LATE", minutes: 120 },
      { ...present, status: "LATE", minutes: 150 },
    ],
    ["two reasons", { ...present, reason: "Bus" }, { ...present, reason: "Læge" }],
    ["a reason for what is gone", { ...present, reason: "Bus" }, noMark],
  ] as const)("clashes by %s", (_, theirs, mine) => {
    expect(mergeMark(present, theirs, mine).kind).toBe("clash");
  });

  it("is the same whoever comes first", () => {
    fc.assert(
      fc.property(value, value, value, (base, one, other) => {
        expect(mergeMark(base, one, other)).toEqual(mergeMark(base, other, one));
      }),
    );
  });

  it("holds what each of them changed, unless it clashes", () => {
    fc.assert(
      fc.property(value, value, value, (base, theirs, mine) => {
        const merge = mergeMark(base, theirs, mine);
        if (merge.kind === "clash") return;
        for (const it of [theirs, mine]) {
          const isPresenceKept =
            merge.value.status === it.status && merge.value.minutes === it.minutes;
          const isPresenceOwn = it.status !== base.status || it.minutes !== base.minutes;
          if (isPresenceOwn) expect(isPresenceKept).toBe(true);
          if (it.reason !== base.reason) expect(merge.value.reason).toBe(it.reason);
        }
      }),
    );
  });
});

/** What the server keeps of one mark: every version in force, the newest last, and what was given up. */
type Kept = { readonly versions: readonly MarkValue[]; readonly yielded: readonly MarkValue[] };

/** A coach's save from the version they saw; one who is told of a clash stands by theirs, or yields. */
type Save = { readonly seen: number; readonly value: MarkValue; readonly yields: boolean };

function saved({ versions, yielded }: Kept, { seen, value: mine, yields }: Save): Kept {
  const stored = versions.at(-1) ?? noMark;
  const merge = mergeMark(versions[seen] ?? noMark, stored, mine);
  if (merge.kind === "clash" && yields) return { versions, yielded: [...yielded, mine] };
  const next = merge.kind === "clash" ? mine : merge.value;
  return sameMark(next, stored)
    ? { versions, yielded }
    : { versions: [...versions, next], yielded };
}

describe("saves of one mark by several coaches at once", () => {
  const sent = fc.array(value, { minLength: 1, maxLength: 5 });

  it("end alike in every order, as long as none of them clash", () => {
    fc.assert(
      fc.property(value, sent, fc.infiniteStream(fc.nat()), (base, values, luck) => {
        const every = values.flatMap((one) => values.map((other) => mergeMark(base, one, other)));
        fc.pre(every.every(({ kind }) => kind === "merged"));
        const fromBase = (list: readonly MarkValue[]) =>
          list
            .reduce((kept: Kept, it) => saved(kept, { seen: 0, value: it, yields: false }), {
              versions: [base],
              yielded: [],
            })
            .versions.at(-1);
        const shuffled = values
          .map((it) => ({ it, at: luck.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ it }) => it);
        expect(fromBase(shuffled)).toEqual(fromBase(values));
      }),
      { numRuns: 2000 },
    );
  });

  it("lose none: what each coach changed is in force, in an earlier version or given up", () => {
    const save = fc.record({ seen: fc.nat({ max: 3 }), value, yields: fc.boolean() });
    fc.assert(
      fc.property(value, fc.array(save, { maxLength: 8 }), (base, list) => {
        let kept: Kept = { versions: [base], yielded: [] };
        for (const it of list) {
          const seen = Math.min(it.seen, kept.versions.length - 1);
          const before = kept.versions[seen] ?? noMark;
          kept = saved(kept, { ...it, seen });
          const somewhere = [...kept.versions, ...kept.yielded];
          const { status, minutes: length, reason: said } = it.value;
          if (status !== before.status || length !== before.minutes)
            expect(somewhere.some((v) => v.status === status && v.minutes === length)).toBe(true);
          if (said !== before.reason) expect(somewhere.some((v) => v.reason === said)).toBe(true);
        }
      }),
    );
  });
});
