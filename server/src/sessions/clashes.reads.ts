import {
  addDays,
  dayOff,
  type LocalPeriod,
  type LocalTime,
  localTime,
  maxDate,
  minDate,
  type PlainDate,
} from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import { clashesWithin, type FreeTime, freeSlots, periodsOf } from "@mikrolaan/shared/sessions";
import { closedRules } from "../cohorts/index.ts";
import type { Clash, ClashKind, Refusal } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { rows, sql } from "../platform/sql.ts";
import { type Asked, bookedThen, type Except, peopleElsewhere, type Taken } from "./taken.reads.ts";

/** A time at which a meeting is wanted, and all it takes up. */
export type WantedSlot = {
  /** The caller's name for it, for example "rows.3". */
  readonly key: string;
  readonly cohortIds: readonly string[];
  readonly roomId: string | null;
  readonly memberIds: readonly string[];
  /** Days of one cohort's module with a night between are taken through; null for a network meeting. */
  readonly module: ModuleCode | null;
  readonly date: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly overnight: boolean;
};

/**
 * What each slot clashes with: what is booked, people who would be at two things, and the slots among
 * themselves. One statement for bookings and one for people, whatever the number; hold the resources
 * first, so that nobody books between the answer and the deed.
 *
 * Shape    no entry for a slot that is free. Of two slots that clash, the later in the list says so.
 *          With `alternatives` each clash carries the nearest times at which all is free, 3 or more
 *          where half a year has them.
 */
export async function clashesOf(
  ctx: RequestContext,
  wanted: readonly WantedSlot[],
  options: Except & { readonly alternatives?: boolean } = {},
): Promise<ReadonlyMap<string, readonly Clash[]>> {
  const periods = periodsOf(wanted, chainOf);
  const slots = wanted.map((slot) => ({ slot, period: periodOf(periods, slot) }));
  const asked = slots.map(({ slot, period }) => askedOf(slot, period));
  const taken = [
    ...(await bookedThen(ctx, asked, options)),
    ...(await clashesAmong(ctx, slots)),
    ...(await peopleElsewhere(ctx, asked, options)),
  ];
  const byKey = Map.groupBy(taken, ({ key }) => key);
  const clashing = slots.filter(({ slot }) => byKey.has(slot.key));
  const free =
    options.alternatives && clashing.length > 0
      ? await alternatives(ctx, clashing, slots, options)
      : new Map<string, readonly FreeTime[]>();
  const clashesOfSlot = clashing.map(({ slot: { key } }) => {
    const clashes = byKey.get(key) ?? [];
    return [key, clashes.map((it) => clashOf(it, free.get(key) ?? []))] as const;
  });
  return new Map(clashesOfSlot);
}

/**
 * The nearest times at which all is free that each slot asks for, whether the slot itself is or not; the
 * first is the nearest. Two statements, and one for the closed days.
 */
export function freeTimesFor(
  ctx: RequestContext,
  wanted: readonly WantedSlot[],
  except: Except,
): Promise<ReadonlyMap<string, readonly FreeTime[]>> {
  const periods = periodsOf(wanted, chainOf);
  const slots = wanted.map((slot) => ({ slot, period: periodOf(periods, slot) }));
  return alternatives(ctx, slots, slots, except);
}

/** The reasons for a refusal: one SLOT_TAKEN a clash, its field the slot's key. */
export function slotRefusals(clashes: ReadonlyMap<string, readonly Clash[]>): Refusal[] {
  return [...clashes].flatMap(([field, found]) =>
    found.map((clash): Refusal => ({ code: "SLOT_TAKEN", field, detail: clash.name, clash })),
  );
}

type Placed = { readonly slot: WantedSlot; readonly period: LocalPeriod };

function chainOf({ cohortIds, module }: WantedSlot): string | null {
  return module && `${cohortIds.join()} ${module}`;
}

function periodOf(periods: ReadonlyMap<WantedSlot, LocalPeriod>, slot: WantedSlot): LocalPeriod {
  const period = periods.get(slot);
  if (!period) throw new Error("Every slot has its period.");
  return period;
}

function askedOf(slot: WantedSlot, period: LocalPeriod): Asked {
  const { key, cohortIds, module, date } = slot;
  return { key, cohortIds, otherIds: othersOf(slot), isCourse: module !== null, date, period };
}

function othersOf({ roomId, memberIds }: WantedSlot): readonly string[] {
  return roomId ? [roomId, ...memberIds] : memberIds;
}

async function clashesAmong(ctx: RequestContext, slots: readonly Placed[]): Promise<Taken[]> {
  const found = clashesWithin(
    slots,
    ({ period }) => period,
    ({ slot }) => [...slot.cohortIds, ...othersOf(slot)],
  );
  if (found.length === 0) return [];
  const cohorts = found.flatMap(({ first }) => first.slot.cohortIds);
  const names = await namesOf(ctx, [...found.map(({ resource }) => resource), ...cohorts]);
  return found.map(({ resource, first, second }): Taken => {
    const { cohortIds, module, date, startsAt, endsAt } = first.slot;
    const [cohortId = "", ...more] = cohortIds;
    const cohortName = more.length === 0 ? (names.get(cohortId) ?? null) : null;
    const who = { kind: kindIn(first.slot, resource), name: names.get(resource) ?? "" };
    const by = { cohortName, module, date, startsAt, endsAt, booked: first.period };
    return { key: second.slot.key, ...who, ...by };
  });
}

function kindIn({ roomId, memberIds }: WantedSlot, resource: string): ClashKind {
  if (resource === roomId) return "ROOM";
  return memberIds.includes(resource) ? "MEMBER" : "COHORT";
}

/** By id; a cohort that is only being planned has none yet. */
async function namesOf(ctx: RequestContext, ids: readonly string[]) {
  const { municipalityId } = ctx.actor;
  const found = await rows<{ id: string; name: string }>(
    ctx,
    sql`
      select id, name from (
        select id, name, municipality_id from room
        union all select id, name, municipality_id from team_member
        union all select id, name, municipality_id from cohort) as named
      where id = any(${ids}::uuid[]) and municipality_id = ${municipalityId}`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

const daysBefore = 28;
const daysAfter = 182;
const midnight = localTime("00:00");

/** The nearest free times for each slot that clashes: where all it asks for is free, within half a year. */
async function alternatives(
  ctx: RequestContext,
  clashing: readonly Placed[],
  slots: readonly Placed[],
  except: Except,
): Promise<ReadonlyMap<string, readonly FreeTime[]>> {
  const rules = await closedRules(ctx);
  const isOff = (date: PlainDate) => dayOff(rules, date) !== null;
  const horizons = clashing.map(({ slot }) => {
    const { date } = slot;
    const from = maxDate(addDays(date, -daysBefore), minDate(ctx.today, date));
    return { slot, from, until: addDays(date, daysAfter) };
  });
  const asked = horizons.map(({ slot, from, until }) => {
    const ends = { endsOn: addDays(until, 2), endsAt: midnight };
    return askedOf(slot, { startsOn: from, startsAt: midnight, ...ends });
  });
  const booked = await bookedThen(ctx, asked, except);
  const elsewhere = await peopleElsewhere(ctx, asked, { ...except, apart: true });
  const takenFor = Map.groupBy([...booked, ...elsewhere], ({ key }) => key);
  return new Map(
    horizons.map(({ slot, from, until }) => {
      const others = slots.filter((it) => it.slot !== slot && shares(it.slot, slot));
      const taken = [
        ...(takenFor.get(slot.key) ?? []).map(({ booked }) => booked),
        ...others.map(({ period }) => period),
      ];
      return [slot.key, freeSlots(slot, { taken, isOff, from, until })];
    }),
  );
}

function shares(a: WantedSlot, b: WantedSlot): boolean {
  const ofB = new Set([...b.cohortIds, ...othersOf(b)]);
  return [...a.cohortIds, ...othersOf(a)].some((resource) => ofB.has(resource));
}

function clashOf(taken: Taken, free: readonly FreeTime[]): Clash {
  const { kind, name, cohortName, module, date, startsAt, endsAt } = taken;
  return { kind, name, cohortName, module, date, startsAt, endsAt, free };
}
