import { Navigate } from "react-router";
import { useViewer } from "../ui/viewer.tsx";
import { homeFor } from "./destinations.ts";

/** The address without a page leads to the home of one's role. */
export function HomeRedirect() {
  return <Navigate to={homeFor(useViewer().roles)} replace />;
}
