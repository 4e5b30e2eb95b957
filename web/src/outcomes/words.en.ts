import type { Translation } from "../ui/words.ts";
import { outcomeFiguresEn } from "./figure-words.en.ts";
import { outcomePersonEn } from "./person-words.en.ts";
import type { outcomesDa } from "./words.da.ts";

export const outcomesEn = {
  stage: {
    ENQUIRY: "Enquiry",
    PHONE_INTERVIEW: "Phone interview",
    FIRST_MEETING: "First meeting",
    SECOND_MEETING: "Second meeting",
    SCREENING_1: "Screening 1",
    INDIVIDUAL_DEVELOPMENT: "Individual development",
    SCREENING_2: "Screening 2",
    COURSE: "Course",
    SCREENING_3: "Screening 3",
    LOAN_AND_START: "Loan and start",
    COACHING: "Coaching",
    SCREENING_4: "Screening 4",
    SELF_SUPPORT: "Self-supporting",
    ALUMNI: "Former participant",
  },
  funnel: {
    title: "{{count}} of {{people}} came to loan and start",
    note: "Citizens who came at least this far",
    caption: "How far the citizens came",
    stage: "Stage",
    reached: "Came this far",
    of: "Of the stage before",
    now: "Are here now",
    here: "{{count}} here now",
  },
  attendance: {
    title: "Attendance is {{share}}",
    titleNone: "Attendance by module",
    caption: "Attendance in each module",
    module: "Module",
    held: "Sessions",
    heldOf: "{{held}} of {{planned}} recorded",
    notTaken_one: "{{count}} not recorded",
    notTaken_other: "{{count}} not recorded",
    marks: "Attended",
    share: "Share",
    hours: "Hours",
    tooFew: "too few",
    noModules: "The cohort has no sessions in its plan.",
    gateLost_one: "{{count}} citizen can no longer meet {{percent}}",
    gateLost_other: "{{count}} citizens can no longer meet {{percent}}",
    across: "All cohorts",
  },
  milestones: {
    title: "Next milestones",
    empty: "There is no more in the plan.",
  },
  exits: {
    title: "Other ways out",
    note: "{{good}} in a job or education, {{stopped}} stopped",
    none: "Nobody has left.",
  },
  person: outcomePersonEn,
  figures: outcomeFiguresEn,
} satisfies Translation<typeof outcomesDa>;
