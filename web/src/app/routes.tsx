import type { RouteObject } from "react-router";
import { BrokenPage } from "./broken-page.tsx";
import { HomeRedirect } from "./home-redirect.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { Shell } from "./shell.tsx";

/** Every address of the app. Pages load with their address; only the shell comes first. */
export const routes: RouteObject[] = [
  {
    ErrorBoundary: BrokenPage,
    HydrateFallback: () => null,
    children: [
      {
        path: "sign-in",
        lazy: async () => ({
          Component: (await import("../identity/sign-in-page.tsx")).SignInPage,
        }),
      },
      {
        path: "reply/:token",
        lazy: async () => ({
          Component: (await import("../sessions/reply-page.tsx")).ReplyPage,
        }),
      },
      {
        Component: Shell,
        children: [
          {
            ErrorBoundary: BrokenPage,
            children: [
              { index: true, Component: HomeRedirect },
              {
                path: "today",
                lazy: async () => ({ Component: (await import("./today-page.tsx")).TodayPage }),
              },
              {
                path: "overview",
                lazy: async () => ({
                  Component: (await import("./overview-page.tsx")).OverviewPage,
                }),
              },
              ...cohorts(),
              ...basis(),
              ...participants(),
              {
                path: "attendance/marks",
                lazy: async () => ({
                  Component: (await import("../sessions/marks-page.tsx")).MarksPage,
                }),
              },
              {
                path: "network",
                lazy: async () => ({
                  Component: (await import("../sessions/network-list-page.tsx")).NetworkListPage,
                }),
              },
              {
                path: "network/texts",
                lazy: async () => ({
                  Component: (await import("../sessions/network-texts-page.tsx")).NetworkTextsPage,
                }),
              },
              {
                path: "network/:id",
                lazy: async () => ({
                  Component: (await import("../sessions/network-meeting-page.tsx"))
                    .NetworkMeetingPage,
                }),
              },
              {
                path: "outcomes",
                lazy: async () => ({
                  Component: (await import("../outcomes/outcomes-page.tsx")).OutcomesPage,
                }),
              },
              {
                path: "outcomes/open-figures",
                lazy: async () => ({
                  Component: (await import("../outcomes/open-figures-page.tsx")).OpenFiguresPage,
                }),
              },
              ...payback(),
              {
                path: "attendance",
                lazy: async () => ({
                  Component: (await import("../sessions/attendance-across-page.tsx"))
                    .AttendanceAcrossPage,
                }),
              },
              {
                path: "rules/attendance",
                lazy: async () => ({
                  Component: (await import("../rules/attendance-rules-page.tsx"))
                    .AttendanceRulesPage,
                }),
              },
              {
                path: "payback/rows",
                lazy: async () => ({
                  Component: (await import("../payback/rows-page.tsx")).RowsPage,
                }),
              },
              {
                path: "payback/report",
                lazy: async () => ({
                  Component: (await import("../payback/report-page.tsx")).ReportPage,
                }),
              },
              {
                path: "rules",
                lazy: async () => ({
                  Component: (await import("../rules/rules-page.tsx")).RulesPage,
                }),
              },
              ...identity(),
              { path: "*", Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
];

function cohorts(): RouteObject[] {
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

/** What plans are made from, and by whom. */
function basis(): RouteObject[] {
  return [
    {
      path: "templates",
      lazy: async () => ({
        Component: (await import("../cohorts/template-list-page.tsx")).TemplateListPage,
      }),
    },
    {
      path: "templates/:id",
      lazy: async () => ({
        Component: (await import("../cohorts/template-page.tsx")).TemplatePage,
      }),
    },
    {
      path: "templates/rooms",
      lazy: async () => ({ Component: (await import("./rooms-page.tsx")).RoomsPage }),
    },
    {
      path: "templates/closed-days",
      lazy: async () => ({
        Component: (await import("../cohorts/closed-days-page.tsx")).ClosedDaysPage,
      }),
    },
    {
      path: "team",
      lazy: async () => ({ Component: (await import("./team-page.tsx")).TeamPage }),
    },
  ];
}

function participants(): RouteObject[] {
  const participantPage = async () => ({
    Component: (await import("./participant-page.tsx")).ParticipantPage,
  });
  return [
    {
      path: "participants",
      lazy: async () => ({
        Component: (await import("../participants/participant-list-page.tsx")).ParticipantListPage,
      }),
    },
    {
      path: "participants/new",
      lazy: async () => ({
        Component: (await import("../participants/new-participant-page.tsx")).NewParticipantPage,
      }),
    },
    { path: "participants/:id", lazy: participantPage },
    { path: "participants/:id/history", lazy: participantPage },
    {
      path: "participants/:id/attendance",
      lazy: async () => ({
        Component: (await import("../participants/own-attendance-page.tsx")).OwnAttendancePage,
      }),
    },
  ];
}

function payback(): RouteObject[] {
  return [
    {
      path: "payback",
      lazy: async () => ({
        Component: (await import("../payback/payback-page.tsx")).PaybackPage,
      }),
    },
    {
      path: "payback/assumptions",
      lazy: async () => ({
        Component: (await import("../payback/register-page.tsx")).RegisterPage,
      }),
    },
    {
      path: "payback/assumptions/:key",
      lazy: async () => ({
        Component: (await import("../payback/register-entry-page.tsx")).RegisterEntryPage,
      }),
    },
    {
      path: "payback/scenarios",
      lazy: async () => ({
        Component: (await import("../payback/scenarios-page.tsx")).ScenariosPage,
      }),
    },
    {
      path: "payback/scenarios/:id",
      lazy: async () => ({
        Component: (await import("../payback/scenario-redirect.tsx")).ScenarioRedirect,
      }),
    },
  ];
}

function identity(): RouteObject[] {
  return [
    {
      path: "admin/users",
      lazy: async () => ({ Component: (await import("../identity/users-page.tsx")).UsersPage }),
    },
    {
      path: "admin/municipality",
      lazy: async () => ({
        Component: (await import("../identity/municipality-page.tsx")).MunicipalityPage,
      }),
    },
    {
      path: "account",
      lazy: async () => ({ Component: (await import("./own-account-page.tsx")).OwnAccountPage }),
    },
  ];
}
