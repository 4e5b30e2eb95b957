import type { RouteObject } from "react-router";

/** When the money is earned back: the calculation, its assumptions and scenarios, its rows and report. */
export function paybackRoutes(): RouteObject[] {
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
  ];
}
