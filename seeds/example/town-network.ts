import type { LocalTime, PlainDate, RecurrencePattern } from "@mikrolaan/shared/calendar";
import type { MessageKind, MessageStatus } from "@mikrolaan/shared/sessions";
import type { Meeting, Row } from "./row.ts";

export type ExampleNetworkSeries = Row & {
  readonly pattern: RecurrencePattern;
  readonly startsOn: PlainDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly room: string | null;
  readonly place: string | null;
  readonly theme: string | null;
  readonly member: string | null;
  readonly madeUntil: PlainDate;
};

export type ExampleNetworkSeriesCohort = Row & { readonly series: string; readonly cohort: string };

export type ExampleNetworkMeeting = Meeting & {
  readonly theme: string | null;
  readonly host: string | null;
  readonly hostParticipant: string | null;
  readonly member: string | null;
  readonly series: string;
  readonly occurrenceOn: PlainDate;
};

export type ExampleNetworkMeetingCohort = Row & {
  readonly meeting: string;
  readonly cohort: string;
};

export type ExampleNetworkInvitation = ExampleNetworkMeetingCohort & {
  readonly participant: string;
  readonly answer: boolean | null;
  readonly answeredAt: string | null;
  readonly came: boolean | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string | null;
};

export type ExampleNetworkMessage = Row & {
  readonly invitation: string;
  readonly kind: MessageKind;
  readonly dueOn: PlainDate;
  readonly status: MessageStatus;
  readonly queuedAt: string;
  readonly settledAt: string | null;
};
