import * as z from "zod";
import { id, optionally, optionalWholeNumber, text, versionSchema } from "../text/index.ts";
import { templateContentSchema } from "./template-schema.ts";

const name = text({ max: 80 });

/** A template of one's own, from the shipped one unless told another, and its newest version unless told an older. */
export const copyTemplateInput = z.object({
  name,
  templateId: optionally(id),
  number: optionalWholeNumber({ min: 1, max: 2 ** 31 - 1 }),
});

export type CopyTemplateInput = z.output<typeof copyTemplateInput>;

/** A template as it is to be from now on; cohorts keep the version they were made from. */
export const saveTemplateInput = z.object({
  id,
  version: versionSchema,
  name,
  content: templateContentSchema,
});

export type SaveTemplateInput = z.output<typeof saveTemplateInput>;

/** Taking a template out of use for new cohorts, or back into it. */
export const retireTemplateInput = z.object({ id, version: versionSchema });

export type RetireTemplateInput = z.output<typeof retireTemplateInput>;
