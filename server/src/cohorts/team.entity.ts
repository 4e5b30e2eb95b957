import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import {
  type MemberKind,
  memberKinds,
  type ProgrammeRole,
  programmeRoles,
} from "@mikrolaan/shared/cohorts";
import type { Competence } from "@mikrolaan/shared/rules";
import { User } from "../identity/index.ts";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { Cohort } from "./cohort.entity.ts";

/** Someone who carries the programme out: on the microloan team, or from outside to teach. */
@Entity({ tableName: "team_member", ...ownedByMunicipality })
@Unique({ properties: ["municipalityId", "name"] })
@Check({ name: "a_share_of_full_time", expression: "fte_percent >= 0 and fte_percent <= 100" })
export class TeamMember extends Versioned {
  @Property(column.text)
  name!: string;

  @Enum({ items: () => [...memberKinds], type: "string" })
  kind: MemberKind = "STAFF";

  @Enum({ items: () => [...programmeRoles], type: "string" })
  role: ProgrammeRole = "COACH";

  /** The user they sign in as, if they do. */
  @ManyToOne(() => User, { mapToPk: true, nullable: true, unique: true })
  user: string | null = null;

  /** Share of a full-time post (årsværk) that is the team's. */
  @Property(column.whole)
  ftePercent = 0;

  @Property(column.textList)
  competences: Competence[] = [];

  /** No longer offered; what they have held keeps their name. */
  @Property(column.yes)
  retired = false;
}

/** A team member who follows a cohort, and the hours a week they spend on its people one by one. */
@Entity({ tableName: "cohort_team_member", ...ownedByMunicipality })
@Unique({ properties: ["cohort", "member"] })
@Check({ name: "minutes_of_a_week", expression: "weekly_minutes >= 0 and weekly_minutes <= 10080" })
export class CohortTeamMember extends Municipal {
  @ManyToOne(() => Cohort, { mapToPk: true, deleteRule: "cascade" })
  cohort!: string;

  @ManyToOne(() => TeamMember, { mapToPk: true, index: true })
  member!: string;

  @Property(column.whole)
  weeklyMinutes = 0;
}
