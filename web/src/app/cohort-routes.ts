import type { RouteObject } from "react-router";

/** Cohorts, and the pages under one. */
export function cohortRoutes(): RouteObject[] {
  return [
    {
      path: "cohorts",
      lazy: async () => ({
        Component: (await import("../cohorts/cohort-list-page.tsx")).CohortListPage,
      }),
    },
    {
      path: "cohorts/new",
      lazy: async () => ({
        Component: (await import("../cohorts/new-cohort-page.tsx")).NewCohortPage,
      }),
    },
    {
      path: "cohorts/plan",
      lazy: async () => ({ Component: (await import("./year-plan-page.tsx")).YearPlanPage }),
    },
    {
      path: "cohorts/:id",
      lazy: async () => ({
        Component: (await import("./cohort-page.tsx")).CohortPage,
      }),
      children: [
        {
          index: true,
          lazy: async () => ({
            Component: (await import("./cohort-overview-page.tsx")).CohortOverviewPage,
          }),
        },
        {
          path: "plan",
          lazy: async () => ({ Component: (await import("./plan-page.tsx")).PlanPage }),
        },
        {
          path: "attendance/follow-up",
          lazy: async () => ({
            Component: (await import("../sessions/follow-up-page.tsx")).FollowUpPage,
          }),
        },
        {
          path: "retreat",
          lazy: async () => ({
            Component: (await import("../sessions/retreat-page.tsx")).RetreatPage,
          }),
        },
        {
          path: "attendance/log",
          lazy: async () => ({
            Component: (await import("../sessions/attendance-log-page.tsx")).AttendanceLogPage,
          }),
        },
        {
          path: "attendance/overview",
          lazy: async () => ({
            Component: (await import("../sessions/heatmap-page.tsx")).HeatmapPage,
          }),
        },
        {
          path: "attendance/marks",
          lazy: async () => ({
            Component: (await import("../sessions/marks-page.tsx")).CohortMarksPage,
          }),
        },
        {
          path: "attendance/import",
          lazy: async () => ({
            Component: (await import("../sessions/import-page.tsx")).ImportPage,
          }),
        },
        {
          path: "attendance/:sessionId?",
          lazy: async () => ({
            Component: (await import("../sessions/attendance-page.tsx")).AttendancePage,
          }),
        },
        {
          path: "attendance/guests",
          lazy: async () => ({
            Component: (await import("../sessions/roster-guests-page.tsx")).RosterGuestsPage,
          }),
        },
        {
          path: "sign-in-sheet",
          lazy: async () => ({
            Component: (await import("../sessions/sign-in-sheet-page.tsx")).SignInSheetPage,
          }),
        },
        {
          path: "participants",
          lazy: async () => ({
            Component: (await import("../cohorts/cohort-participants-page.tsx"))
              .CohortParticipantsPage,
          }),
        },
        {
          path: "network",
          lazy: async () => ({
            Component: (await import("../sessions/cohort-network-page.tsx")).CohortNetworkPage,
          }),
        },
        {
          path: "outcomes",
          lazy: async () => ({
            Component: (await import("../outcomes/cohort-outcomes-page.tsx")).CohortOutcomesPage,
          }),
        },
        {
          path: "economy",
          lazy: async () => ({
            Component: (await import("../payback/cohort-economy-page.tsx")).CohortEconomyPage,
          }),
        },
      ],
    },
  ];
}
