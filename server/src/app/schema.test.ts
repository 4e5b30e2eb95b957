import { permissions } from "@mikrolaan/shared/identity";
import { defaultFieldResolver, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { guardOf } from "../identity/guard.ts";
import { apiSchema } from "./schema.ts";

const schema = apiSchema();

/** Every field that does work of its own: all of Query and Mutation, and each resolved field. */
const working = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
  .flatMap((type) => {
    if (!isObjectType(type)) return [];
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    return Object.values(type.getFields())
      .filter((field) => isRoot || (field.resolve ?? defaultFieldResolver) !== defaultFieldResolver)
      .map((field) => ({ name: `${type.name}.${field.name}`, guard: guardOf(field.extensions) }));
  });

describe("the schema", () => {
  it("declares an operation of the table of permissions for every field that does work", () => {
    const open = working.filter(({ guard }) => !guard || !(guard in permissions));
    expect(open.map(({ name }) => name)).toEqual([]);
    expect(working.length).toBeGreaterThan(30);
  });

  it("leaves unused only the password and the files, changed and read outside it, and the two home pages, which the menu asks about", () => {
    const used = new Set<string | undefined>(working.map(({ guard }) => guard));
    const unused = Object.keys(permissions).filter((operation) => !used.has(operation));
    expect(unused).toEqual(["changePassword", "importAttendance", "readDay", "readOverview"]);
  });
});
