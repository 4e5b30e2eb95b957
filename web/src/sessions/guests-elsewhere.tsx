import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Notice } from "../ui/states.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";

const elsewhereQuery = graphql(`
  query GuestsElsewhere($meetingId: ID!) {
    guestsElsewhere(meetingId: $meetingId) {
      kind name cohortName module date startsAt endsAt free { date startsAt endsAt }
    }
  }
`);

/** Guests who have something else at the time; they decide, so it is said and stops nobody. */
export function GuestsElsewhere({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const { data } = useQuery(elsewhereQuery, {
    variables: { meetingId },
    fetchPolicy: "cache-and-network",
  });
  const clashes = data?.guestsElsewhere ?? [];
  if (clashes.length === 0) return null;
  const people = new Set(clashes.map(({ name }) => name)).size;
  return (
    <Notice calm>
      <p>
        {t("sessions.network.elsewhere", { count: people })} {t("sessions.network.elsewhereWords")}
      </p>
      <ul>
        {clashes.map((clash) => (
          <li key={`${clash.name} ${clash.startsAt} ${clash.cohortName}`}>
            {text({ code: "SLOT_TAKEN", clash })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
