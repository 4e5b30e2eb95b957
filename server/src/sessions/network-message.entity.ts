import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type MessageKind,
  type MessageStatus,
  type MessageTextKind,
  messageKinds,
  messageStatuses,
  messageTextKinds,
} from "@mikrolaan/shared/sessions";
import { column } from "../platform/column-types.ts";
import { Municipal, ownedByMunicipality, Versioned } from "../platform/municipal.ts";
import { NetworkInvitation } from "./network-meeting.entity.ts";

/**
 * A message to a guest, waiting for whatever delivers mail. One of a kind for each invitation, so
 * that nobody is reminded twice; its words are put together when it is read.
 */
@Entity({ tableName: "network_message", ...ownedByMunicipality })
@Unique({ properties: ["invitation", "kind"] })
@Index({ properties: ["municipalityId", "status", "dueOn"] })
export class NetworkMessage extends Municipal {
  @ManyToOne(() => NetworkInvitation, { mapToPk: true, deleteRule: "cascade" })
  invitation!: string;

  @Enum({ items: () => [...messageKinds], type: "string" })
  kind!: MessageKind;

  /** Not to be sent before this day. */
  @Property(column.day)
  dueOn!: PlainDate;

  @Enum({ items: () => [...messageStatuses], type: "string" })
  status: MessageStatus = "QUEUED";

  @Property(column.instant)
  queuedAt!: string;

  @Property(column.optionalInstant)
  settledAt: string | null = null;
}

/** The municipality's own words of an invitation, a reminder or a script; without one the shipped ones stand. */
@Entity({ tableName: "message_text", ...ownedByMunicipality })
@Unique({ properties: ["municipalityId", "kind"] })
export class MessageText extends Versioned {
  @Enum({ items: () => [...messageTextKinds], type: "string" })
  kind!: MessageTextKind;

  @Property(column.text)
  subject!: string;

  @Property(column.text)
  body!: string;
}
