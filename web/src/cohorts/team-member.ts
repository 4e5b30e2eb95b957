import { formatNumber, type Language } from "@mikrolaan/shared/money";
import type { TeamMember_TeamMemberFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";

graphql(`
  fragment TeamMember_TeamMember on TeamMember {
    id name kind role ftePercent competences retired version
    user { id name }
    can { edit }
  }
`);

export type TeamMember = TeamMember_TeamMemberFragment;

/** A share of a full-time post as posts. Example: 80 is "0,8", 85 is "0,85". */
export function postsText(ftePercent: number, language: Language): string {
  return formatNumber(ftePercent / 100, language, ftePercent % 10 === 0 ? 1 : 2);
}
