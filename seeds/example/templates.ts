import { addDays, type PlainDate } from "@mikrolaan/shared/calendar";
import type { DateRule, ProgrammeTemplate } from "@mikrolaan/shared/cohorts";
import { handbookTemplate } from "../cohorts/handbook-template.ts";
import { exampleId } from "./ids.ts";
import type { ExampleTemplate, ExampleTemplateVersion } from "./town.ts";
import { fjordbyStaff } from "./users.ts";

const supportEnds = {
  kind: "OFFSET",
  from: "SUBSISTENCE_SUPPORT.END",
  ...{ months: 0, weeks: 0, days: 0 },
} as const satisfies DateRule;

/** The handbook's programme with screening 4 in the last six weeks of the support, not after it. */
const withScreening4InTime: ProgrammeTemplate = {
  ...handbookTemplate,
  phases: handbookTemplate.phases.map((phase) =>
    phase.code === "SCREENING_4"
      ? { ...phase, start: { ...supportEnds, weeks: -6 }, end: supportEnds }
      : phase,
  ),
};

export const fjordbyTemplates: readonly ExampleTemplate[] = [
  { id: exampleId(1, "template", 1), name: "Fjordbys program" },
];

/** What Fjordby plans new cohorts from: its second version. */
export const fjordbyTemplate = {
  versionId: exampleId(1, "templateVersion", 2),
  content: withScreening4InTime,
};

/** As it was copied half a year ago, and as the planner has made it since. */
export function fjordbyTemplateVersions(today: PlainDate): readonly ExampleTemplateVersion[] {
  const [planner] = fjordbyStaff.users;
  const versions = [
    { number: 1, content: handbookTemplate, savedOn: addDays(today, -180) },
    { number: 2, content: fjordbyTemplate.content, savedOn: addDays(today, -40) },
  ];
  return versions.map(({ number, content, savedOn }) => ({
    ...{ id: exampleId(1, "templateVersion", number), template: exampleId(1, "template", 1) },
    ...{ number, content, createdBy: planner.id, createdAt: `${savedOn}T09:20:00.000Z` },
  }));
}
