import { type Actor, may, type Operation } from "@mikrolaan/shared/identity";
import { Extensions, type MiddlewareFn } from "type-graphql";
import { failure, notFound } from "../platform/errors.ts";
import type { RequestContext } from "../platform/request-context.ts";

/**
 * Declares the operation that guards a query, a mutation or a resolved field. Which roles may do it
 * stands in one table, `permissions` of `shared/identity`.
 */
export const Guarded = (operation: Operation) => Extensions({ operation });

/** The operation a field declares, if any; also read by the test that walks the schema. */
export function guardOf(extensions: Readonly<Record<string, unknown>>): Operation | undefined {
  return extensions.operation as Operation | undefined;
}

/** Refuses what the actor's roles do not allow, and everything that declares no guard. */
export const enforceGuards: MiddlewareFn<RequestContext> = async ({ context, info }, next) => {
  const field = info.parentType.getFields()[info.fieldName];
  const operation = guardOf(field?.extensions ?? {});
  if (!operation || !may(context.actor, operation)) throw failure("FORBIDDEN");
  return next();
};

/**
 * The row, if it is there and the actor's municipality owns it. Row security has said the same
 * before; this is the fence that stands when that one is down.
 */
export function own<Row extends { readonly municipalityId: string }>(
  actor: Actor,
  row: Row | null | undefined,
): Row {
  if (row?.municipalityId !== actor.municipalityId) throw notFound();
  return row;
}
