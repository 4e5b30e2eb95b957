import type { Language } from "../calendar/index.ts";
import { type ModuleCode, moduleCodes } from "../cohorts/index.ts";
import { type AttendanceStatus, attendanceStatuses } from "../rules/index.ts";
import { wordReader } from "../text/index.ts";

/** The columns of a sheet of attendance or of session days, in the order in which they are written. */
export const sheetColumns = [
  "DATE",
  "MODULE",
  "NUMBER",
  "FROM",
  "TO",
  "NAME",
  "STATUS",
  "HOURS",
  "REASON",
  "ID",
] as const;

export type SheetColumn = (typeof sheetColumns)[number];

/** How a column is headed where we write it. */
export const columnHeads: Record<Language, Readonly<Record<SheetColumn, string>>> = {
  da: {
    ...{ DATE: "Dato", MODULE: "Modul", NUMBER: "Nr.", FROM: "Fra", TO: "Til" },
    ...{ NAME: "Borger", STATUS: "Status", HOURS: "Timer", REASON: "Bemærkning", ID: "Id" },
  },
  en: {
    ...{ DATE: "Date", MODULE: "Module", NUMBER: "No.", FROM: "From", TO: "To" },
    ...{ NAME: "Person", STATUS: "Status", HOURS: "Hours", REASON: "Note", ID: "Id" },
  },
};

/** What people head their own sheets with, besides. */
const otherHeads: Readonly<Partial<Record<SheetColumn, readonly string[]>>> = {
  DATE: ["dag", "mødedag", "day"],
  NUMBER: ["nummer", "number"],
  FROM: ["start", "kl", "starttid"],
  TO: ["slut", "end", "sluttid"],
  NAME: ["navn", "deltager", "name", "participant"],
  STATUS: ["fremmøde", "attendance"],
  REASON: ["bemærkninger", "årsag", "notes", "reason"],
};

/** How a mark is written where we write it. */
export const statusWords: Record<Language, Readonly<Record<AttendanceStatus, string>>> = {
  da: {
    ...{ PRESENT: "til stede", LATE: "kom for sent", LEFT_EARLY: "gik før", SICK: "syg" },
    ...{ EXCUSED: "lovligt fraværende", ABSENT: "udeblevet", NOT_INVITED: "ikke indkaldt" },
  },
  en: {
    ...{ PRESENT: "present", LATE: "came late", LEFT_EARLY: "left early", SICK: "sick" },
    ...{ EXCUSED: "excused", ABSENT: "absent", NOT_INVITED: "not invited" },
  },
};

/** The letters of the roster, and shorter words that people write. */
const otherStatuses: Readonly<Record<AttendanceStatus, readonly string[]>> = {
  PRESENT: ["t", "tilstede", "mødt"],
  LATE: ["k", "for sent"],
  LEFT_EARLY: ["g"],
  SICK: ["s", "ill"],
  EXCUSED: ["l", "lovligt", "lovligt fravær"],
  ABSENT: ["u", "udeblev"],
  NOT_INVITED: ["i"],
};

/** How a module is written where we write it. */
export const moduleWords: Record<Language, Readonly<Record<ModuleCode, string>>> = {
  da: {
    ACCOUNTING: "Regnskab",
    MARKETING_WORKSHOP: "Workshop",
    VAT_AND_TAX: "Moms",
    RETREAT: "Internat",
    FOLLOW_UP_ACCOUNTING: "Opfølgning",
  },
  en: {
    ACCOUNTING: "Accounting",
    MARKETING_WORKSHOP: "Workshop",
    VAT_AND_TAX: "VAT",
    RETREAT: "Retreat",
    FOLLOW_UP_ACCOUNTING: "Follow-up",
  },
};

const otherModules: Readonly<Record<ModuleCode, readonly string[]>> = {
  ACCOUNTING: ["regnskab, revision og markedsføring"],
  MARKETING_WORKSHOP: ["workshop om markedsføring og salg", "markedsføring"],
  VAT_AND_TAX: ["moms og skat", "vat and tax"],
  RETREAT: ["kursusinternat"],
  FOLLOW_UP_ACCOUNTING: ["opfølgende regnskab"],
};

/** Which column a head stands over, in either language; null for one that is not ours. */
export const columnOf: (head: string) => SheetColumn | null = wordReader(sheetColumns, (column) => [
  ...[columnHeads.da[column], columnHeads.en[column]],
  ...(otherHeads[column] ?? []),
]);

/** The mark that a word, a letter of the roster or a code stands for; null for anything else. */
export const statusOf: (word: string) => AttendanceStatus | null = wordReader(
  attendanceStatuses,
  (status) => [statusWords.da[status], statusWords.en[status], ...otherStatuses[status]],
);

/** The module that a name or a code stands for; null for anything else. */
export const moduleOf: (word: string) => ModuleCode | null = wordReader(moduleCodes, (module) => [
  ...[moduleWords.da[module], moduleWords.en[module]],
  ...otherModules[module],
]);
