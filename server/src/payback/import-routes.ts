import { isSheetOfCosts } from "@mikrolaan/shared/payback";
import { id, type Table } from "@mikrolaan/shared/text";
import type { Request } from "express";
import { actingAs, type RequestWorld } from "../identity/index.ts";
import { howOf } from "../platform/import-how.ts";
import type { SheetKind } from "../platform/sheet-routes.ts";
import { importCosts, tryCosts } from "./cost-import.service.ts";

/** Sheets of a cohort's costs. */
export function costSheets(world: RequestWorld): readonly SheetKind[] {
  const costsIn = (table: Table, { params }: Request) => {
    return { cohortId: id.parse(params.cohortId), table };
  };
  return [
    {
      path: "/costs/:cohortId",
      isWanted: isSheetOfCosts,
      acting: actingAs(world, "recordCost"),
      look: (ctx, table, req) => tryCosts(ctx, costsIn(table, req)),
      save: (ctx, table, req) => importCosts(ctx, costsIn(table, req), howOf(req)),
    },
  ];
}
