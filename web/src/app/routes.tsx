import type { RouteObject } from "react-router";
import { BrokenPage } from "./broken-page.tsx";
import { cohortRoutes } from "./cohort-routes.ts";
import { HomeRedirect } from "./home-redirect.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { paybackRoutes } from "./payback-routes.ts";
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
              ...cohortRoutes(),
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
              ...paybackRoutes(),
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
