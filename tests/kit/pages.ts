import type { Role } from "@mikrolaan/shared/identity";
import type { ApiUser } from "./api.ts";

/** Ids that addresses need, as they are in a town with a cohort under way. */
export interface Places {
  readonly cohort: string;
  readonly session: string;
  readonly participant: string;
  /** A network meeting whose invitations have been sent, and one that has been held. */
  readonly meeting: string;
  readonly heldMeeting: string;
  /** Where one of its guests answers. */
  readonly reply: string;
  readonly template: string;
}

/** Looks for the fullest cohort and what belongs to it, as a coach can see it. */
export async function findPlaces(coach: ApiUser): Promise<Places> {
  const { cohorts, participants, networkMeetings, templates } = await coach.ask<{
    cohorts: {
      items: { id: string; status: string; sessions: { id: string; recorded: number }[] }[];
    };
    participants: { items: { id: string }[] };
    networkMeetings: {
      items: { id: string; recorded: number; messages: { replyPath: string | null }[] }[];
    };
    templates: { id: string; isShipped: boolean }[];
  }>(`{ cohorts { items { id status sessions { id recorded } } }
        participants(first: 1) { items { id } }
        networkMeetings(first: 10) { items { id recorded messages { replyPath } } }
        templates { id isShipped } }`);
  const running = cohorts.items.find((it) => it.status === "RUNNING") ?? cohorts.items[0];
  const session = running?.sessions.find((it) => it.recorded > 0) ?? running?.sessions[0];
  const meetings = networkMeetings.items;
  const meeting = meetings.find((it) => it.messages.length > 0) ?? meetings[0];
  return {
    cohort: running?.id ?? "",
    session: session?.id ?? "",
    participant: participants.items[0]?.id ?? "",
    meeting: meeting?.id ?? "",
    heldMeeting: meetings.find((it) => it.recorded > 0)?.id ?? "",
    reply: meeting?.messages[0]?.replyPath ?? "",
    template: templates.find((it) => !it.isShipped)?.id ?? "shipped",
  };
}

/** Every page there is, by a name for its picture, as the role that uses it most. */
export function pagesOf(at: Places): readonly { name: string; role: Role; path: string }[] {
  const cohort = `/cohorts/${at.cohort}`;
  return [
    { name: "today", role: "COACH", path: "/today" },
    { name: "today-team", role: "COACH", path: "/today?tasks=team" },
    { name: "attendance", role: "COACH", path: `${cohort}/attendance/${at.session}` },
    { name: "follow-up", role: "COACH", path: `${cohort}/attendance/follow-up` },
    { name: "retreat", role: "COACH", path: `${cohort}/retreat` },
    { name: "attendance-log", role: "COACH", path: `${cohort}/attendance/log` },
    { name: "attendance-overview", role: "COACH", path: `${cohort}/attendance/overview` },
    { name: "attendance-counts", role: "MANAGEMENT", path: `${cohort}/attendance/overview` },
    {
      name: "attendance-marks",
      role: "COACH",
      path: `${cohort}/attendance/marks?counted=ATTENDED`,
    },
    { name: "attendance-marks-unnamed", role: "MANAGEMENT", path: "/attendance/marks" },
    { name: "attendance-import", role: "COACH", path: `${cohort}/attendance/import` },
    { name: "attendance-guests", role: "COACH", path: `${cohort}/attendance/guests` },
    { name: "sign-in-sheet", role: "COACH", path: `${cohort}/sign-in-sheet` },
    { name: "participants", role: "COACH", path: "/participants" },
    { name: "participant", role: "COACH", path: `/participants/${at.participant}` },
    { name: "participant-history", role: "COACH", path: `/participants/${at.participant}/history` },
    {
      name: "participant-attendance",
      role: "COACH",
      path: `/participants/${at.participant}/attendance`,
    },
    { name: "attendance-across", role: "MANAGEMENT", path: "/attendance" },
    { name: "attendance-across-expected", role: "COACH", path: "/attendance?definition=expected" },
    { name: "attendance-rules", role: "DEVELOPMENT", path: "/rules/attendance" },
    { name: "new-participant", role: "COACH", path: "/participants/new" },
    { name: "network", role: "COACH", path: "/network" },
    { name: "network-meeting", role: "COACH", path: `/network/${at.meeting}` },
    { name: "network-meeting-held", role: "COACH", path: `/network/${at.heldMeeting}` },
    { name: "network-texts", role: "COACH", path: "/network/texts" },
    { name: "reply", role: "COACH", path: at.reply },
    { name: "cohort-network", role: "COACH", path: `${cohort}/network` },
    { name: "cohort-participants", role: "COACH", path: `${cohort}/participants` },
    { name: "overview-planner", role: "DEVELOPMENT", path: "/overview" },
    { name: "cohorts", role: "DEVELOPMENT", path: "/cohorts" },
    { name: "new-cohort", role: "DEVELOPMENT", path: "/cohorts/new" },
    { name: "cohort", role: "DEVELOPMENT", path: cohort },
    { name: "plan", role: "DEVELOPMENT", path: `${cohort}/plan` },
    { name: "plan-phase", role: "DEVELOPMENT", path: `${cohort}/plan?phase=SCREENING_4` },
    { name: "plan-month", role: "DEVELOPMENT", path: `${cohort}/plan?zoom=month` },
    { name: "plan-week", role: "DEVELOPMENT", path: `${cohort}/plan?zoom=week` },
    { name: "year-plan", role: "DEVELOPMENT", path: "/cohorts/plan" },
    { name: "outcomes", role: "DEVELOPMENT", path: "/outcomes" },
    { name: "outcomes-table", role: "COACH", path: "/outcomes?months=table&time=table" },
    {
      name: "outcomes-rows",
      role: "MANAGEMENT",
      path: "/outcomes?figure=REACHED.LOAN_AND_START",
    },
    { name: "open-figures", role: "MANAGEMENT", path: "/outcomes/open-figures" },
    { name: "cohort-outcomes", role: "DEVELOPMENT", path: `${cohort}/outcomes` },
    { name: "economy", role: "DEVELOPMENT", path: `${cohort}/economy` },
    { name: "payback", role: "DEVELOPMENT", path: "/payback" },
    { name: "payback-table", role: "DEVELOPMENT", path: "/payback?view=table" },
    {
      name: "payback-cohort",
      role: "MANAGEMENT",
      path: `/payback?cohort=${at.cohort}&selfSupporting=3&persistence=LINEAR&tornado=table`,
    },
    { name: "payback-wrong", role: "MANAGEMENT", path: "/payback?municipalShare=1.4" },
    { name: "assumptions", role: "DEVELOPMENT", path: "/payback/assumptions" },
    {
      name: "assumption",
      role: "DEVELOPMENT",
      path: "/payback/assumptions/weeksOnSupportAtStart",
    },
    { name: "scenarios", role: "MANAGEMENT", path: "/payback/scenarios" },
    {
      name: "payback-rows",
      role: "MANAGEMENT",
      path: `/payback/rows?cohort=${at.cohort}&until=12&payer=MUNICIPALITY`,
    },
    { name: "payback-rows-none", role: "MANAGEMENT", path: "/payback/rows?month=0&item=TAX" },
    { name: "payback-rows-wrong", role: "MANAGEMENT", path: "/payback/rows?participants=1" },
    { name: "payback-report", role: "MANAGEMENT", path: `/payback/report?cohort=${at.cohort}` },
    { name: "payback-report-plan", role: "MANAGEMENT", path: "/payback/report?selfSupporting=0" },
    { name: "team", role: "DEVELOPMENT", path: "/team" },
    { name: "templates", role: "DEVELOPMENT", path: "/templates" },
    { name: "template", role: "DEVELOPMENT", path: `/templates/${at.template}` },
    { name: "template-shipped", role: "MANAGEMENT", path: "/templates/shipped" },
    { name: "rooms", role: "DEVELOPMENT", path: "/templates/rooms" },
    { name: "closed-days", role: "DEVELOPMENT", path: "/templates/closed-days" },
    { name: "overview", role: "MANAGEMENT", path: "/overview" },
    { name: "rules", role: "LEGAL", path: "/rules" },
    { name: "users", role: "ADMIN", path: "/admin/users" },
    { name: "municipality", role: "ADMIN", path: "/admin/municipality" },
    { name: "account", role: "ADMIN", path: "/account" },
    { name: "not-found", role: "COACH", path: "/nowhere" },
  ];
}
