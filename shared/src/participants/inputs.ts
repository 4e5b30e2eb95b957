import * as z from "zod";
import {
  emailSchema,
  id,
  oneOf,
  optionally,
  optionalText,
  plainDateSchema,
  text,
  versionSchema,
} from "../text/index.ts";
import { benefitTypes, referralSources } from "./participant.ts";

// No civil registration number: a name and, where needed, a birth date tell people apart.
const person = {
  firstName: text({ max: 80 }),
  lastName: text({ max: 80 }),
  birthDate: optionally(plainDateSchema),
  phone: optionalText({ max: 40 }),
  email: optionally(emailSchema),
  businessIdea: optionalText({ max: 500, lines: true }),
  benefitType: optionally(oneOf(benefitTypes)),
  referralSource: optionally(oneOf(referralSources)),
  consentOn: optionally(plainDateSchema),
};

/** A citizen who asks about the programme. Only the name is needed to begin with. */
export const registerParticipantInput = z.object(person);

export type RegisterParticipantInput = z.output<typeof registerParticipantInput>;

/** All that is known of a participant, as the form has it: what is left out is taken away. */
export const editParticipantInput = z.object({ id, version: versionSchema, ...person });

export type EditParticipantInput = z.output<typeof editParticipantInput>;
