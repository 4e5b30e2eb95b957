import {
  isoWeekOf,
  type LocalTime,
  localTime,
  type PlainDate,
  programmeWeekOf,
  utcOf,
} from "@mikrolaan/shared/calendar";
import type { ModuleCode } from "@mikrolaan/shared/cohorts";
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventStatus } from "ical-generator";
import type { Calendar, CalendarMeeting } from "./calendar.reads.ts";

/** What a calendar is written with besides its meetings. */
interface Written {
  readonly now: string;
  /** Where the product is: "https://mikrolaan.example". */
  readonly base: string;
}

/**
 * A calendar as Outlook and others subscribe to it. In Danish: who asks is not signed in.
 *
 * Times are moments in UTC, right on both sides of the clock changes whatever the reader believes of
 * Danish summer time. A meeting keeps its name (UID) when it is moved, and its number (SEQUENCE)
 * rises with each change, so that the reader moves the entry it has; one that is called off stays,
 * so that the reader takes it out.
 *
 * Source   RFC 5545; REFRESH-INTERVAL of RFC 7986.
 */
export function calendarText({ name, meetings }: Calendar, written: Written): string {
  const calendar = ical({
    name: escaped(`Mikrolån: ${name}`),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Mikrolaan", product: "Kalender", language: "DA" },
    ttl: secondsBetweenReads,
    events: meetings.map((it) => entry(it, written)),
  });
  return `${calendar.toString()}\r\n`;
}

const secondsBetweenReads = 3600;

function entry(meeting: CalendarMeeting, { now, base }: Written): ICalEventData {
  const { id, version, date, startsAt, endsAt, place, status } = meeting;
  const link = base + pathOf(meeting);
  return {
    id: `${id}@mikrolaan`,
    sequence: version - 1,
    stamp: now,
    start: momentOf(date, startsAt),
    end: momentOf(date, endsAt),
    summary: summaryOf(meeting),
    location: place,
    description: [...linesOf(meeting), link].join("\n"),
    url: link,
    status: status === "CANCELLED" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

function summaryOf({ module, ordinal, topic, cohorts }: CalendarMeeting): string {
  if (module === null) return topic === null ? "Netværksmøde" : `Netværksmøde · ${topic}`;
  return `${cohorts[0]?.name} · ${moduleNames[module]} ${ordinal}`;
}

/** What it is about, and its weeks: each cohort has a programme week of its own. */
function linesOf({ module, topic, date, cohorts }: CalendarMeeting): string[] {
  const weeks = cohorts.map(({ name, startsOn }) => {
    const week = programmeWeekOf(startsOn, date);
    return cohorts.length === 1 ? `Projektuge ${week}` : `${name}: projektuge ${week}`;
  });
  const lines = [[...weeks, `kalenderuge ${isoWeekOf(date).week}`].join(" · ")];
  if (module !== null && topic !== null) lines.unshift(topic);
  if (module === null) lines.unshift(cohorts.map(({ name }) => name).join(", "));
  return lines;
}

function pathOf({ id, module, cohorts }: CalendarMeeting): string {
  return module === null ? `/network/${id}` : `/cohorts/${cohorts[0]?.id}/plan?mark=${id}`;
}

/** A time that the clocks skip is refused when planned; should one be stored, it is when they go on. */
function momentOf(date: PlainDate, time: LocalTime): string {
  const moment = utcOf(date, time);
  if (moment.kind === "instant") return moment.utc;
  const next = utcOf(date, localTime("03:00"));
  if (next.kind === "instant") return next.utc;
  throw new RangeError(`No moment is known for ${date} ${time}.`);
}

/** The library writes a calendar's name as it is given, unlike all other texts. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

const moduleNames: Readonly<Record<ModuleCode, string>> = {
  ACCOUNTING: "Regnskab",
  MARKETING_WORKSHOP: "Workshop",
  VAT_AND_TAX: "Moms",
  RETREAT: "Internat",
  FOLLOW_UP_ACCOUNTING: "Opfølgning",
};
