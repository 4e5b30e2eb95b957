import type { errorsDa } from "./errors.da.ts";
import type { Translation } from "./words.ts";

export const errorsEn = {
  input: {
    REQUIRED: "{{label}} is missing.",
    TOO_LONG: "{{label}} must be {{limit}} characters at most.",
    TOO_SHORT: "{{label}} must be at least {{limit}} characters.",
    NOT_TEXT: "{{label}} has characters that cannot be read. Write it again.",
    CONTROL_CHARACTERS: "{{label}} has invisible characters in it. Write it without pasting.",
    NOT_A_DATE: "{{label}} is not a date. Write for example 23.11.2026 or week 48.",
    NOT_A_MONDAY: "{{label}} must be a Monday.",
    NOT_A_TIME: "{{label}} is not a time. Write for example 09:00.",
    NOT_A_NUMBER: "{{label}} is not a number that can be used here.",
    TOO_MANY_DECIMALS: "{{label}} has too many decimals.",
    TOO_SMALL: "{{label}} must be at least {{limit}}.",
    TOO_LARGE: "{{label}} must be {{limit}} at most.",
    NOT_AN_EMAIL: "{{label}} is not an e-mail address. Write for example name@municipality.dk.",
    NOT_AN_ID: "{{label}} points to something that does not exist. Choose again.",
    NOT_AN_OPTION: "{{label}} is not one of the choices. Choose again.",
    END_BEFORE_START: "{{label}} must lie after the start.",
    DUPLICATE: "{{label}} stands here twice.",
    UNKNOWN_PLACEHOLDER:
      "{{label}} has a placeholder that does not exist. Use those listed beside the text.",
  },
  refusal: {
    CHANGED_BY_ANOTHER: "Someone else has changed it meanwhile. Load the page again to see it.",
    SEATS_BELOW_ENROLLED:
      "There are already {{detail}} citizens in the cohort. There cannot be fewer seats.",
    STATUS_NOT_ALLOWED: "The cohort cannot go from its status to the one you chose.",
    NAME_TAKEN: "The name is taken. Choose another.",
    COHORT_FULL: "The cohort is full. Add seats, or choose another cohort.",
    ALREADY_ENROLLED: "The citizen is already in a cohort in that period.",
    COHORT_CLOSED: "The cohort is closed and cannot be changed.",
    STAGE_UNCHANGED: "The citizen is already at that stage.",
    ALREADY_EXITED: "The citizen has already left the cohort.",
    REASON_REQUIRED: "Write a reason.",
    DATE_BEFORE_LAST_CHANGE: "The date lies before the latest change {{detail}}.",
    DATE_IN_FUTURE: "The date lies after today.",
    ATTENDANCE_RECORDED: "Attendance has been recorded. Clear it first.",
    SESSION_CANCELLED: "The session is cancelled.",
    SESSION_IN_FUTURE: "The session has not been held yet.",
    NOT_ENROLLED_THAT_DAY: "{{detail}} was not in the cohort that day.",
    MINUTES_OUT_OF_RANGE: "The hours must lie between 0 and the length of the session.",
    MEETING_CANCELLED: "The network meeting is cancelled.",
    MEETING_IN_FUTURE: "The network meeting has not been held yet.",
    NOT_INVITED: "{{detail}} is not invited to the meeting.",
    NOT_AN_EXAMPLE: "The date can only be set in an example municipality.",
    SLOT_TAKEN: "The time is taken. Choose one of the free times.",
    DAY_OFF: "The day is {{detail}}. Choose another day, or keep it.",
    NO_SUCH_LOCAL_TIME:
      "That time does not exist on {{detail}}, when the clocks go forward. Choose another.",
    NO_END: "The series has no end. Write a number of times or a last day.",
    NO_OCCURRENCE: "The series has no days. Change the rule or the last day.",
    TOO_MANY_OCCURRENCES: "The series may have at most {{detail}} days. Write a lower number.",
    CYCLE_OF_DATES: "The dates wait for one another: {{detail}}. Change one of them.",
    MODULE_DOES_NOT_FIT: "The module cannot be in its weeks: {{detail}}.",
    CHANGED_SINCE: "The plan has changed since, so it cannot be undone. Change it in the plan.",
    ALREADY_UNDONE: "The change is already undone.",
    IN_USE: "It is used in the plan ({{detail}}). Take it out of the plan first.",
    SERIES_ENDED: "The series has ended.",
    BEFORE_BUSINESS_START:
      "Network meetings are held from business start, {{detail}} at the earliest.",
  },
  request: {
    UNAUTHENTICATED: "You are signed out. Sign in again.",
    FORBIDDEN: "Your role does not give access to it. Ask the municipality's administrator.",
    NOT_FOUND: "It does not exist. It may have been moved or deleted.",
    SERVICE_UNAVAILABLE:
      "There is no connection to the system. Nothing is saved. Try again in a moment.",
    INTERNAL:
      "The fault is ours, and nothing is saved. Try again. The fault is noted as {{detail}}.",
    BAD_USER_INPUT: "Something you wrote cannot be read. Look it through.",
    SIGN_IN_REFUSED: "E-mail and password do not match. Try again.",
    TOO_MANY_ATTEMPTS: "There have been too many attempts. Wait {{detail}}, then try again.",
    WRONG_PASSWORD: "The current password is not right.",
  },
  page: {
    FORBIDDEN: {
      title: "Your role does not give access here",
      words: "The municipality's administrator can give you the role that the page asks for.",
    },
    NOT_FOUND: {
      title: "The page does not exist",
      words: "It may have been moved or deleted, or the address may be wrong.",
    },
  },
  unknown: "That could not be done. Try again.",
} satisfies Translation<typeof errorsDa>;
