import * as z from "zod";
import {
  id,
  optionally,
  optionalText,
  optionalWholeNumber,
  text,
  versionSchema,
} from "../text/index.ts";

/** A room as its form has it; without an id it is new, and its version is 0. */
export const saveRoomInput = z.object({
  id: optionally(id),
  version: versionSchema,
  name: text({ max: 120 }),
  address: optionalText({ max: 200 }),
  seats: optionalWholeNumber({ min: 1, max: 1000 }),
});

export type SaveRoomInput = z.output<typeof saveRoomInput>;
