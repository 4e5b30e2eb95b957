import type { Role } from "@mikrolaan/shared/identity";
import { graphql } from "graphql";
import { apiSchema } from "../app/schema.ts";
import type { RequestContext } from "../platform/request-context.ts";
import type { Town } from "./town.ts";

const schema = apiSchema();

/** What the API answers, and how many statements it read with. */
export interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of the answer's shape.
  readonly data: any;
  /** Codes of the errors, in their order. */
  readonly errors: readonly unknown[];
  readonly statements: number;
}

/** Asks the API in one transaction, guards included, without HTTP and sign-in. */
export function ask(
  place: Town,
  role: Role,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answered> {
  return place.as(role, async (ctx) => {
    const [contextValue, count] = counting(ctx);
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    const codes = errors.map((it) => it.extensions.code ?? it.message);
    return { data, errors: codes, statements: count() };
  });
}

/** The context with its reads counted; what entities write is not. */
function counting(ctx: RequestContext): [RequestContext, () => number] {
  let statements = 0;
  const kysely = ctx.em.getKysely().withPlugin({
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const em = new Proxy(ctx.em, {
    get: (target, key) => {
      if (key === "getKysely") return () => kysely;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return [{ ...ctx, em }, () => statements];
}
