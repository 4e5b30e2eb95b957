import { Outlet } from "react-router";

export function CohortLayout() {
  return <Outlet />;
}
