import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { cssVariablesResolver, theme } from "../ui/theme.ts";
import { ToastProvider } from "../ui/toast.tsx";
import { appearance } from "./appearance.ts";
import { createClient } from "./client.ts";
import { routes } from "./routes.tsx";

const router = createBrowserRouter(routes);

const client = createClient(() => {
  const { pathname, search, hash } = router.state.location;
  if (pathname === "/sign-in") return;
  const to = `${pathname}${search}${hash}`;
  void router.navigate(to === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(to)}`, {
    replace: true,
  });
});

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={appearance}
      defaultColorScheme="auto"
    >
      <ApolloProvider client={client}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}
