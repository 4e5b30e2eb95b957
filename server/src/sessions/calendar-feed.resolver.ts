import { calendarSubjectInput } from "@mikrolaan/shared/sessions";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";
import {
  CalendarFeedPage,
  CalendarFeedType,
  CalendarSubject,
  CalendarSubjectInput,
  NewCalendarFeed,
} from "./calendar-feed.graphql.ts";
import { calendarFeed, calendarFeeds, ownCalendar } from "./calendar-feed.reads.ts";
import { createCalendarFeed, revokeCalendarFeed } from "./calendar-feed.service.ts";

@Resolver()
export class CalendarFeedResolver {
  @Query(() => CalendarFeedPage, { description: "The newest first, revoked ones too." })
  @Guarded("readCalendarFeeds")
  calendarFeeds(
    @Ctx() ctx: RequestContext,
    @Arg("subject", () => CalendarSubjectInput, { nullable: true })
    subject: CalendarSubjectInput | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<CalendarFeedPage> {
    const of = subject ? valid(calendarSubjectInput, subject) : null;
    return calendarFeeds(ctx, { subject: of, first, after });
  }

  @Query(() => CalendarSubject, {
    nullable: true,
    description: "One's own; null for a user who is no member of the team.",
  })
  @Guarded("readCalendarFeeds")
  ownCalendar(@Ctx() ctx: RequestContext): Promise<CalendarSubject | null> {
    return ownCalendar(ctx);
  }

  @Mutation(() => NewCalendarFeed)
  @Guarded("editCalendarFeeds")
  async createCalendarFeed(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => CalendarSubjectInput) input: CalendarSubjectInput,
  ): Promise<NewCalendarFeed> {
    const { id, token } = await createCalendarFeed(ctx, valid(calendarSubjectInput, input));
    return { feed: await calendarFeed(ctx, id), path: `/calendar/${token}.ics` };
  }

  @Mutation(() => CalendarFeedType)
  @Guarded("editCalendarFeeds")
  async revokeCalendarFeed(
    @Ctx() ctx: RequestContext,
    @Arg("id", () => ID) id: string,
  ): Promise<CalendarFeedType> {
    await revokeCalendarFeed(ctx, id);
    return calendarFeed(ctx, id);
  }
}
