import { isPlainDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { type ModuleCode, moduleCodes } from "@mikrolaan/shared/cohorts";
import { type AttendanceSource, attendanceSources } from "@mikrolaan/shared/sessions";
import { useMemo } from "react";
import { useSearchParams } from "react-router";

/** What the log is narrowed to. */
export type LogFilter = {
  readonly enrolmentId: string | null;
  readonly sessionId: string | null;
  readonly module: ModuleCode | null;
  readonly savedBy: string | null;
  readonly source: AttendanceSource | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
};

/** The filter kept in the address, so that a link shows the same; ids stand there and no names. */
export function useLogFilter() {
  const [params, setParams] = useSearchParams();
  const filter: LogFilter = useMemo(() => readFilter(params), [params]);

  function choose(chosen: Partial<LogFilter>) {
    const next = { ...filter, ...chosen };
    const written = Object.entries(next).flatMap(([key, value]) => {
      const name = names.find(([, field]) => field === key)?.[0];
      return value && name ? [[name, value] as [string, string]] : [];
    });
    setParams(new URLSearchParams(written), { replace: true, preventScrollReset: true });
  }

  return { filter, choose, isNarrowed: Object.values(filter).some((it) => it !== null) };
}

const names = [
  ["person", "enrolmentId"],
  ["day", "sessionId"],
  ["module", "module"],
  ["by", "savedBy"],
  ["source", "source"],
  ["from", "from"],
  ["to", "to"],
] as const;

function readFilter(params: URLSearchParams): LogFilter {
  return {
    enrolmentId: idIn(params.get("person")),
    sessionId: idIn(params.get("day")),
    module: moduleCodes.find((it) => it === params.get("module")) ?? null,
    savedBy: idIn(params.get("by")),
    source: attendanceSources.find((it) => it === params.get("source")) ?? null,
    from: dayIn(params.get("from")),
    to: dayIn(params.get("to")),
  };
}

const idIn = (text: string | null) => (text && /^[0-9a-f-]{36}$/i.test(text) ? text : null);

const dayIn = (text: string | null) => (text && isPlainDate(text) ? text : null);
