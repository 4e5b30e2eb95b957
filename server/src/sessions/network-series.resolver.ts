import {
  editNetworkSeriesInput,
  endNetworkSeriesInput,
  planNetworkSeriesInput,
} from "@mikrolaan/shared/sessions";
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Guarded } from "../identity/index.ts";
import { valid } from "../platform/errors.ts";
import { Refused } from "../platform/refused.graphql.ts";
import type { RequestContext } from "../platform/request-context.ts";
import { NetworkMeetingType } from "./network-meeting.graphql.ts";
import { comingMeetingsOf, networkMeeting } from "./network-meeting.reads.ts";
import type { NetworkSeries } from "./network-series.entity.ts";
import {
  EditNetworkSeriesInput,
  EndNetworkSeriesInput,
  EndNetworkSeriesResult,
  LeftOutDate,
  NetworkSeriesResult,
  NetworkSeriesType,
  PlanNetworkSeriesInput,
} from "./network-series.graphql.ts";
import { leftOutOf, networkSeries, networkSeriesOf } from "./network-series.reads.ts";
import {
  editNetworkSeries,
  endNetworkSeries,
  planNetworkSeries,
} from "./network-series.service.ts";

@Resolver(() => NetworkSeriesType)
export class NetworkSeriesResolver {
  @Query(() => [NetworkSeriesType], { description: "Those that go on, by their first day." })
  @Guarded("planNetworkSeries")
  networkSeries(@Ctx() ctx: RequestContext): Promise<NetworkSeriesType[]> {
    return networkSeries(ctx);
  }

  @FieldResolver(() => [NetworkMeetingType], {
    description: "From today on, called-off ones too, by date.",
  })
  @Guarded("planNetworkSeries")
  coming(
    @Root() { id }: NetworkSeriesType,
    @Ctx() ctx: RequestContext,
  ): Promise<NetworkMeetingType[]> {
    return comingMeetingsOf(ctx, id);
  }

  @FieldResolver(() => [LeftOutDate], { description: "Coming dates without a meeting, by date." })
  @Guarded("planNetworkSeries")
  leftOut(@Root() { id }: NetworkSeriesType, @Ctx() ctx: RequestContext): Promise<LeftOutDate[]> {
    return leftOutOf(ctx, id);
  }

  @Mutation(() => NetworkSeriesResult)
  @Guarded("planNetworkSeries")
  planNetworkSeries(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => PlanNetworkSeriesInput) input: PlanNetworkSeriesInput,
  ): Promise<typeof NetworkSeriesResult> {
    return answer(ctx, planNetworkSeries(ctx, valid(planNetworkSeriesInput, input)));
  }

  @Mutation(() => NetworkSeriesResult)
  @Guarded("planNetworkSeries")
  editNetworkSeries(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EditNetworkSeriesInput) input: EditNetworkSeriesInput,
  ): Promise<typeof NetworkSeriesResult> {
    return answer(ctx, editNetworkSeries(ctx, valid(editNetworkSeriesInput, input)));
  }

  @Mutation(() => EndNetworkSeriesResult)
  @Guarded("planNetworkSeries")
  async endNetworkSeries(
    @Ctx() ctx: RequestContext,
    @Arg("input", () => EndNetworkSeriesInput) input: EndNetworkSeriesInput,
  ): Promise<typeof EndNetworkSeriesResult> {
    const result = await endNetworkSeries(ctx, valid(endNetworkSeriesInput, input));
    if (result instanceof Refused) return result;
    const kept: NetworkMeetingType[] = [];
    for (const { id } of result.kept) kept.push(await networkMeeting(ctx, id));
    const series = await networkSeriesOf(ctx, result.series.id);
    return { series, removed: result.removed, kept };
  }
}

/** The series as the query reads it, or the refusal. */
async function answer(
  ctx: RequestContext,
  verb: Promise<NetworkSeries | Refused>,
): Promise<typeof NetworkSeriesResult> {
  const result = await verb;
  return result instanceof Refused ? result : networkSeriesOf(ctx, result.id);
}
