import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { apiSchema } from "./app/schema.ts";

// The schema as text, for the web's generated types and for readers; CI checks that it is up to date.
writeFileSync("schema.graphql", `${printSchema(lexicographicSortSchema(apiSchema()))}\n`);
