import { skipToken, useQuery } from "@apollo/client/react";
import type { DraftModule } from "@mikrolaan/shared/cohorts";
import { useEffect, useMemo } from "react";
import type { WizardModuleFragment } from "../gql/graphql.ts";
import { draftPlanQuery, reviewRowsQuery } from "./wizard-documents.ts";
import { draftsOf, shownModules, toReview } from "./wizard-draft.ts";
import type { WizardDraft } from "./wizard-memory.ts";

const none: readonly WizardModuleFragment[] = [];

/**
 * A course as it stands, each row with what the server last said of it: days off, proposals, clashes.
 * Drafts it by the template where there is none yet; looks at it again whenever it changes.
 */
export function useReview(
  { basis, modules }: WizardDraft,
  onDrafted: (modules: readonly DraftModule[]) => void,
) {
  const { startsOn, templateId } = basis;
  // Others book meanwhile, so nothing of this is kept.
  const fresh = { fetchPolicy: "no-cache" } as const;
  const draft = useQuery(draftPlanQuery, { variables: { startsOn, templateId }, ...fresh });
  const review = useQuery(
    reviewRowsQuery,
    modules ? { variables: { startsOn, modules: toReview(modules) }, ...fresh } : skipToken,
  );
  const drafted = draft.data?.draftPlan.modules;
  useEffect(() => {
    const made = modules ? null : drafted && draftsOf(startsOn, drafted);
    if (made) onDrafted(made);
  }, [modules, drafted, startsOn, onDrafted]);

  const answer = review.data?.reviewRows ?? review.previousData?.reviewRows ?? drafted ?? none;
  const shown = useMemo(() => modules && shownModules(modules, answer), [modules, answer]);
  return {
    shown,
    /** As the template has it, to be told beside what has become of it. */
    template: drafted ?? none,
    followers: draft.data?.draftPlan.followers ?? [],
    error: modules ? review.error : draft.error,
    isLooking: review.loading,
    again: modules ? review.refetch : draft.refetch,
  };
}

export type Review = ReturnType<typeof useReview>;
