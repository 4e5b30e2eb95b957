import * as web from "@mikrolaan/web/operations";
import { type DocumentNode, Kind, visit } from "graphql";

/** Every operation that the web app ships, as it is sent. */
export const operations = Object.values(web as Record<string, unknown>).flatMap((value) => {
  if (!isDocument(value)) return [];
  const operation = value.definitions.find((it) => it.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return [];
  return [
    { name: operation.name?.value ?? "", operation: operation.operation, document: sent(value) },
  ];
});

function isDocument(value: unknown): value is DocumentNode {
  return (
    typeof value === "object" && value !== null && "kind" in value && value.kind === Kind.DOCUMENT
  );
}

/** As Apollo sends it: what only the browser's cache is told is left out. */
function sent(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (name.value === "unmask" ? null : undefined) });
}
