import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type BenefitType,
  benefitTypes,
  type ReferralSource,
  referralSources,
} from "@mikrolaan/shared/participants";
import { column } from "../platform/column-types.ts";
import { ownedByMunicipality, Versioned } from "../platform/municipal.ts";

const spelledOut = `replace(replace(replace(lower(first_name || ' ' || last_name), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa')`;
const foldedNames = `regexp_replace(normalize(${spelledOut}, NFD), '[\\u0300-\\u036f]', '', 'g')`;

/** A citizen taking part. Only what a coach needs is asked for; taking part is voluntary. */
@Entity({ tableName: "participant", ...ownedByMunicipality })
@Check({ name: "a_first_name", expression: "length(first_name) >= 1 and length(first_name) <= 80" })
@Check({ name: "a_last_name", expression: "length(last_name) >= 1 and length(last_name) <= 80" })
@Index({ properties: ["municipalityId", "lastName", "firstName", "id"] })
export class Participant extends Versioned {
  @Property(column.text)
  firstName!: string;

  @Property(column.text)
  lastName!: string;

  /** Both names as searched: `folded()` of the core, as the database says it and keeps it. */
  @Property({
    type: "text",
    generated: `(${foldedNames}) stored`,
    lazy: true,
  })
  searchName!: Opt<string>;

  @Property(column.optionalDay)
  birthDate: PlainDate | null = null;

  @Property(column.optionalText)
  phone: string | null = null;

  @Property(column.optionalText)
  email: string | null = null;

  @Property(column.optionalText)
  businessIdea: string | null = null;

  @Enum({ items: () => [...benefitTypes], type: "string", nullable: true })
  benefitType: BenefitType | null = null;

  @Enum({ items: () => [...referralSources], type: "string", nullable: true })
  referralSource: ReferralSource | null = null;

  /** The day the citizen agreed to take part. */
  @Property(column.optionalDay)
  consentOn: PlainDate | null = null;

  @Property(column.day)
  registeredOn!: PlainDate;
}
