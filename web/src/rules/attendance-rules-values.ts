import type { PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AttendanceDefinition,
  type AttendanceRules,
  type AttendanceStatus,
  type AttendanceWeight,
  attendanceStatuses,
  setAttendanceRulesInput,
  weightOf,
} from "@mikrolaan/shared/rules";
import { formSchema } from "@mikrolaan/shared/text";

/** The rules as the form holds them: a field for each status. */
export type RulesValues = Readonly<Record<AttendanceStatus, AttendanceWeight | null>> & {
  readonly validFrom: PlainDate | null;
  readonly definition: AttendanceDefinition;
  readonly gatePercent: number | null;
  readonly reason: string;
};

export function valuesOf(rules: AttendanceRules, validFrom: PlainDate): RulesValues {
  const { definition, gatePercent } = rules;
  const weight = (status: AttendanceStatus) => {
    const rule = rules.statuses.find(({ code }) => code === status);
    return rule ? weightOf(rule) : null;
  };
  return {
    ...{ validFrom, definition, gatePercent, reason: "" },
    PRESENT: weight("PRESENT"),
    LATE: weight("LATE"),
    LEFT_EARLY: weight("LEFT_EARLY"),
    SICK: weight("SICK"),
    EXCUSED: weight("EXCUSED"),
    ABSENT: weight("ABSENT"),
    NOT_INVITED: weight("NOT_INVITED"),
  };
}

/** The statuses of the form with what each is to count as, in their order. */
export function statusesOf(values: RulesValues) {
  return attendanceStatuses.flatMap((code) => {
    const weight = values[code];
    return weight === null ? [] : [{ code, weight }];
  });
}

/** The server's schema, but for what they come after, for values that lie flat: what is wrong with a status is told by its field. */
export const rulesSchema = formSchema(setAttendanceRulesInput.omit({ after: true }), {
  inputOf: ({ validFrom, definition, gatePercent, reason, ...weights }: RulesValues) => ({
    ...{ validFrom, definition, gatePercent, reason },
    statuses: attendanceStatuses.map((code) => ({ code, weight: weights[code] })),
  }),
  nameOf: (path) => {
    const [list, at] = path.split(".");
    return (list === "statuses" && attendanceStatuses[Number(at)]) || path;
  },
});
