import type { AttendanceRules, RefundLadder, RulePack } from "@mikrolaan/shared/rules";
import type { AttendanceCount, RuleLine } from "./rules.graphql.ts";

/** A pack's content as lines of one form, for showing all kinds in one way. */
export function ruleLines(pack: RulePack): readonly RuleLine[] {
  switch (pack.kind) {
    case "LEGAL_BASIS":
      return [{ code: pack.content.subject, unit: "TEXT", ...pack.content.text }];
    case "LOAN_LIMITS":
      return [
        { code: "RECOMMENDED_MINIMUM", unit: "OERE", value: pack.content.recommendedMinimum },
        { code: "MAXIMUM", unit: "OERE", value: pack.content.maximum },
        { code: "TERM", unit: "MONTHS", value: pack.content.termMonths },
        { code: "FIRST_INSTALMENT", unit: "MONTHS", value: pack.content.firstInstalmentMonth },
      ];
    case "SUPPORT_LIMITS":
      return [
        { code: "FIRST_PERIOD", unit: "MONTHS", value: pack.content.firstMonths },
        { code: "EXTENSION", unit: "MONTHS", value: pack.content.extensionMonths },
        { code: "SHORTEST_STEP", unit: "MONTHS", value: pack.content.stepMinMonths },
        { code: "LONGEST_STEP", unit: "MONTHS", value: pack.content.stepMaxMonths },
      ];
    case "BENEFIT_RATES":
      return pack.content.perMonth.map(({ recipient, amount }) => {
        return { code: recipient, unit: "OERE", value: amount };
      });
    case "REFUND_LADDER":
      return refundLines(pack.content);
    case "ATTENDANCE":
      return attendanceLines(pack.content);
    case "STAFFING":
      return pack.content.rules.map(({ code, reason }) => ({ code, unit: "TEXT", ...reason }));
  }
}

function attendanceLines({ statuses, definition, gatePercent }: AttendanceRules): RuleLine[] {
  const lines = statuses.map((status): RuleLine => {
    const counts: AttendanceCount[] = [];
    if (status.countsAsHeld) counts.push("HELD");
    if (status.countsAsExpected) counts.push("EXPECTED");
    if (status.countsAsAttended) counts.push("ATTENDED");
    return { code: status.code, unit: "ATTENDANCE", counts };
  });
  return [
    ...lines,
    { code: "DEFINITION", unit: "ATTENDANCE_DEFINITION", definition },
    { code: "GATE", unit: "PERCENT_OF_HOURS", ...(gatePercent && { value: gatePercent }) },
  ];
}

function refundLines(ladder: RefundLadder): readonly RuleLine[] {
  if (ladder.basis === "ACTIVITY") {
    return ladder.activities.map(({ activity, refundPercent }) => {
      return { code: activity, unit: "PERCENT", value: refundPercent };
    });
  }
  return ladder.steps.map(({ fromWeek, toWeek, refundPercent }) => {
    return { code: "WEEKS_ON_SUPPORT", unit: "PERCENT", value: refundPercent, fromWeek, toWeek };
  });
}
