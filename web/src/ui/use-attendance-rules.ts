import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AttendanceDefinition,
  type AttendanceRulesPeriod,
  attendanceRulesOn,
} from "@mikrolaan/shared/rules";
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { useViewer } from "./viewer.tsx";

/** What attendance counts by, by the days it holds on, and the rules of today. */
export function useAttendanceRules(): {
  readonly periods: readonly AttendanceRulesPeriod[];
  readonly on: (day: PlainDate) => AttendanceRulesPeriod | null;
} {
  const { attendanceRules } = useViewer();
  return useMemo(() => {
    const periods = attendanceRules.map(({ validUntil, gatePercent, ...rules }) => {
      return { ...rules, validUntil: validUntil ?? null, gatePercent: gatePercent ?? null };
    });
    return { periods, on: (day) => attendanceRulesOn(periods, day) };
  }, [attendanceRules]);
}

const inAddress = { held: "ATTENDED_OF_HELD", expected: "ATTENDED_OF_EXPECTED" } as const;

/** The definition that figures are shown by: the address says it, or else the rules of today do. */
export function useDefinition(): {
  readonly definition: AttendanceDefinition;
  readonly choose: (definition: AttendanceDefinition) => void;
} {
  const [search, setSearch] = useSearchParams();
  const { today } = useViewer();
  const asked = search.get("definition");
  const usual = useAttendanceRules().on(today)?.definition ?? "ATTENDED_OF_HELD";
  const definition = asked === "held" || asked === "expected" ? inAddress[asked] : usual;
  function choose(chosen: AttendanceDefinition) {
    const word = chosen === "ATTENDED_OF_HELD" ? "held" : "expected";
    setSearch((before) => new URLSearchParams([...without(before), ["definition", word]]), {
      replace: true,
      preventScrollReset: true,
    });
  }
  return { definition, choose };
}

function without(search: URLSearchParams): readonly [string, string][] {
  return [...search].filter(([name]) => name !== "definition");
}
