// What the state refunds of a benefit: by activity until the end of 2015, by weeks on support since.
// When the activity-based refund began was not looked for; it is needed from the first pilot on.
import { plainDate } from "@mikrolaan/shared/calendar";
import type { RulePack } from "@mikrolaan/shared/rules";

export const refundLadders = [
  {
    key: "state-refund",
    kind: "REFUND_LADDER",
    validFrom: plainDate("2007-01-01"),
    validTo: plainDate("2015-12-31"),
    legalBasis: null,
    source: "cabiweb.dk, Refusionsreform",
    sourceDate: null,
    verified: false,
    content: {
      basis: "ACTIVITY",
      activities: [
        { activity: "WORK_PLACEMENT", refundPercent: 50 },
        { activity: "GUIDANCE", refundPercent: 30 },
      ],
    },
  },
  {
    key: "state-refund",
    kind: "REFUND_LADDER",
    validFrom: plainDate("2016-01-01"),
    validTo: null,
    legalBasis: null,
    source: "star.dk, refusionsreformen",
    sourceDate: null,
    verified: false,
    content: {
      basis: "WEEKS_ON_SUPPORT",
      steps: [
        { fromWeek: 1, toWeek: 4, refundPercent: 80 },
        { fromWeek: 5, toWeek: 26, refundPercent: 40 },
        { fromWeek: 27, toWeek: 52, refundPercent: 30 },
        { fromWeek: 53, toWeek: null, refundPercent: 20 },
      ],
    },
  },
] as const satisfies readonly RulePack<"REFUND_LADDER">[];
