import {
  Check,
  Entity,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from "@mikro-orm/decorators/legacy";
import type { Role } from "@mikrolaan/shared/identity";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality } from "../platform/municipal.ts";
import { Municipality } from "./municipality.entity.ts";

/** Someone who signs in. At sign-in nobody's municipality is known yet: then only the e-mail asked for is seen. */
@Entity({
  tableName: "app_user",
  ...ownedByMunicipality,
  policies: [
    ...ownedByMunicipality.policies,
    {
      name: "sign_in",
      command: "select",
      using: "email = nullif(current_setting('app.sign_in_email', true), '')",
    },
  ],
})
@Unique({ properties: ["municipalityId", "email"] })
@Check({
  name: "known_roles",
  expression:
    "roles <@ array['DEVELOPMENT','COACH','MANAGEMENT','LEGAL','ADMIN']::text[] and cardinality(roles) > 0",
})
@Check({ name: "email_in_lower_case", expression: "email = lower(email)" })
export class User extends Municipal {
  @Property(column.text)
  email!: string;

  @Property(column.text)
  name!: string;

  @Property({ type: "array", columnType: "text[]" })
  roles!: Role[];

  /** argon2id; null for someone who signs in elsewhere (OIDC). */
  @Property({ ...column.optionalText, hidden: true })
  passwordHash: string | null = null;
}

/** A sign-in that lasts. The browser holds the token, the database only its hash. */
@Entity({
  tableName: "user_session",
  ...ownedByMunicipality,
  policies: [
    ...ownedByMunicipality.policies,
    {
      name: "own_session",
      command: "select",
      using: "token_hash = nullif(current_setting('app.session', true), '')",
    },
  ],
})
export class UserSession {
  @PrimaryKey(column.text)
  tokenHash!: string;

  @ManyToOne(() => Municipality, {
    mapToPk: true,
    fieldName: "municipality_id",
    deleteRule: "cascade",
  })
  municipalityId!: string;

  @ManyToOne(() => User, { mapToPk: true, fieldName: "user_id", deleteRule: "cascade" })
  userId!: string;

  @Property(column.instant)
  startedAt!: string;

  @Property(column.instant)
  seenAt!: string;

  @Property(column.optionalInstant)
  endedAt: string | null = null;
}
