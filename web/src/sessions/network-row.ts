import type { PlainDate } from "@mikrolaan/shared/calendar";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment NetworkRow_NetworkMeeting on NetworkMeeting {
    id date startsAt endsAt place theme status cancelledReason invited saidYes came recorded
    cohorts { id name }
  }
`);

type Dated = { readonly date: PlainDate; readonly startsAt: string };

/** Meetings to come, the next one first, and those held, the latest first. Today's is to come. */
export function inTime<Meeting extends Dated>(meetings: readonly Meeting[], today: PlainDate) {
  const inOrder = meetings.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
  return {
    coming: inOrder.filter(({ date }) => date >= today),
    held: inOrder.filter(({ date }) => date < today).reverse(),
  };
}

function keyOf({ date, startsAt }: Dated): string {
  return `${date} ${startsAt}`;
}
