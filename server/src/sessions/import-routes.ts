import { isSheetOfDays } from "@mikrolaan/shared/sessions";
import { id, type Table } from "@mikrolaan/shared/text";
import type { Request } from "express";
import { z } from "zod";
import { actingAs, type RequestWorld } from "../identity/index.ts";
import { howOf } from "../platform/import-how.ts";
import type { SheetKind } from "../platform/sheet-routes.ts";
import { importMarks, tryMarks } from "./attendance-import.service.ts";
import { importDays, tryDays } from "./days-import.service.ts";

/** Sheets of a cohort's attendance, and of its session days. */
export function sessionSheets(world: RequestWorld): readonly SheetKind[] {
  return [
    {
      path: "/attendance/:cohortId",
      isWanted: (head) => !isSheetOfDays(head),
      acting: actingAs(world, "importAttendance"),
      look: (ctx, table, req) => tryMarks(ctx, marksIn(table, req)),
      save: (ctx, table, req) => importMarks(ctx, marksIn(table, req), howOf(req)),
    },
    {
      path: "/sessions/:cohortId",
      isWanted: isSheetOfDays,
      acting: actingAs(world, "planSessions"),
      look: (ctx, table, req) => tryDays(ctx, id.parse(req.params.cohortId), table),
      save: (ctx, table, req) => importDays(ctx, id.parse(req.params.cohortId), table),
    },
  ];
}

function marksIn(table: Table, { params, query }: Request) {
  const sessionId = z.nullable(id).parse(query.session ?? null);
  return { cohortId: id.parse(params.cohortId), sessionId, table };
}
