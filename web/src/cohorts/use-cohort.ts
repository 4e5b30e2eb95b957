import { useOutletContext } from "react-router";
import type { CohortLayoutQuery } from "../gql/graphql.ts";

/** What the pages under a cohort know of it from their frame. */
export type CohortInFrame = Pick<
  CohortLayoutQuery["cohort"],
  "id" | "name" | "startsOn" | "seats" | "status" | "programmeWeek" | "enrolledCount" | "can"
>;

/** The cohort whose page this is; for the pages that lie in the cohort's frame. */
export function useCohort(): CohortInFrame {
  return useOutletContext<CohortInFrame>();
}
