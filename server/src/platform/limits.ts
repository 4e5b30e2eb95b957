import { costLimitRule } from "@escape.tech/graphql-armor-cost-limit";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { GraphQLError, Kind, type ValidationContext, type ValidationRule } from "graphql";

/** A refusal is reported as an error of the document; thrown, the rules would answer 500. */
const refuse = {
  propagateOnRejection: false,
  onReject: [(ctx: ValidationContext | null, error: GraphQLError) => ctx?.reportError(error)],
};

/** One mutation an operation: each is a transaction of its own, all or nothing. */
const oneMutation: ValidationRule = (ctx) => ({
  OperationDefinition(node) {
    if (node.operation !== "mutation") return;
    const fields = node.selectionSet.selections;
    if (fields.length === 1 && fields[0]?.kind === Kind.FIELD) return;
    ctx.reportError(new GraphQLError("Ask for one mutation at a time.", { nodes: node }));
  },
});

/** How large a query may be, whoever asks; a test sees that every operation of the web app fits. */
export const limits: ValidationRule[] = [
  maxDepthRule({ n: 10, ignoreIntrospection: false, ...refuse }),
  maxAliasesRule({ n: 15, allowList: [], ...refuse }),
  maxDirectivesRule({ n: 20, ...refuse }),
  costLimitRule({ maxCost: 15_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ...refuse }),
  oneMutation,
];
