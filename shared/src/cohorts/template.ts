import type { LocalTime, Weekday } from "../calendar/index.ts";
import type { DateRule } from "./date-rule.ts";
import type { ModuleCode, PhaseCode } from "./phases.ts";

/** Who carries a part of the programme out: staff of the municipality, and those who help from outside. */
export const programmeRoles = [
  "COACH",
  "DEVELOPMENT",
  "MANAGEMENT",
  "CASEWORKER",
  "TAX_AUTHORITY",
  "COURSE_LEADER",
  "EXTERNAL_TEACHER",
] as const;

export type ProgrammeRole = (typeof programmeRoles)[number];

/** How a module's days follow its first: on weekdays every so many weeks, or one day after another. */
export type ModulePattern =
  | {
      readonly kind: "WEEKLY";
      readonly every: number;
      readonly weekdays: readonly Weekday[];
      readonly count: number;
    }
  | { readonly kind: "DAYS"; readonly count: number };

/** A line of the timeline; without an end it stays open. */
export type TemplatePhase = {
  readonly number: number;
  readonly code: PhaseCode;
  readonly start: DateRule;
  readonly end: DateRule | null;
  readonly roles: readonly ProgrammeRole[];
};

/** A course module: when it begins, how its days follow, and how long each lasts. */
export type TemplateModule = {
  readonly code: ModuleCode;
  readonly start: DateRule;
  readonly pattern: ModulePattern;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** Nights that the participants stay, from the first day on: 0, or for a retreat 3 or 4. */
  readonly nights: number;
  readonly role: ProgrammeRole;
};

/** A programme in weeks and offsets from its start: what a plan is made from, and people then move. */
export type TemplateContent = {
  readonly phases: readonly TemplatePhase[];
  readonly modules: readonly TemplateModule[];
};

/** The content with the shipped template that it is, or goes back to. */
export type ProgrammeTemplate = TemplateContent & { readonly version: string };

/** Every rule of a template with the path of its field. */
export function rulesOf({
  phases,
  modules,
}: TemplateContent): readonly { readonly field: string; readonly rule: DateRule }[] {
  return [
    ...phases.flatMap(({ start, end }, index) => [
      { field: `phases.${index}.start`, rule: start },
      ...(end ? [{ field: `phases.${index}.end`, rule: end }] : []),
    ]),
    ...modules.map(({ start }, index) => ({ field: `modules.${index}.start`, rule: start })),
  ];
}
