import { createContext, useContext } from "react";
import type { ViewerQuery } from "../gql/graphql.ts";

export type Viewer = ViewerQuery["viewer"];

const ViewerContext = createContext<Viewer | null>(null);

/** Whoever is signed in: name, roles, municipality, today and what they may do. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error("Nobody is signed in here.");
  return viewer;
}

export const ViewerProvider = ViewerContext.Provider;
