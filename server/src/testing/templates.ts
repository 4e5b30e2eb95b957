import { handbookTemplate } from "@mikrolaan/seeds";
import { plainDate } from "@mikrolaan/shared/calendar";
import {
  type DateRule,
  type SaveTemplateInput,
  type TemplateContent,
  type TemplatePhase,
  templateContentSchema,
} from "@mikrolaan/shared/cohorts";
import { planCohort } from "../cohorts/cohort.service.ts";
import { TemplateVersion } from "../cohorts/template.entity.ts";
import { templateContent, templates } from "../cohorts/template.reads.ts";
import { copyTemplate, saveTemplate } from "../cohorts/template.service.ts";
import { agreed } from "./given.ts";
import type { Town } from "./town.ts";

const startsOn = plainDate("2027-01-04");
/** What is in the shipped template. */
export const handbook: TemplateContent = templateContentSchema.parse(handbookTemplate);

/** Six weeks before the support ends. */
export const beforeSupportEnds = {
  kind: "OFFSET",
  from: "SUBSISTENCE_SUPPORT.END",
  months: 0,
  weeks: -6,
  days: 0,
} as const satisfies DateRule;

/** The handbook's programme with one of its phases changed. */
export function changed(number: number, phase: Partial<TemplatePhase>): TemplateContent {
  return {
    ...handbook,
    phases: handbook.phases.map((it) => (it.number === number ? { ...it, ...phase } : it)),
  };
}

/** A copy of the shipped template. */
export const copied = (place: Town, name: string) =>
  place.as("DEVELOPMENT", async (ctx) =>
    agreed(await copyTemplate(ctx, { name, templateId: null, number: null })),
  );
/** Saves the first version of "Vores program" as something else. */
export const save = (
  place: Town,
  input: Pick<SaveTemplateInput, "id"> & Partial<SaveTemplateInput>,
) => {
  const usual = { version: 1, name: "Vores program", content: changed(13, {}) };
  return place.as("DEVELOPMENT", (ctx) => saveTemplate(ctx, { ...usual, ...input }));
};
/** A template as it is read, the newest version unless told. */
export const read = (place: Town, id: string, number: number | null = null) =>
  place.as("COACH", (ctx) => templateContent(ctx, id, number));
/** All templates, as management reads them. */
export const list = (place: Town) => place.as("MANAGEMENT", (ctx) => templates(ctx));
/** A cohort from a template, from 4 January 2027. */
export const planned = (place: Town, name: string, templateId: string | null) =>
  place.as("DEVELOPMENT", (ctx) => planCohort(ctx, { name, startsOn, seats: 20, templateId }));
/** How many versions a town has stored. */
export const versionsStored = (place: Town) =>
  place.as("COACH", ({ em }) => em.count(TemplateVersion, {}));
