import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { graphql } from "../gql/index.ts";
import { Page, Stack } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { MessageTextForm } from "./message-text-form.tsx";

const textsQuery = graphql(`
  query MessageTexts {
    messageTexts { ...MessageText_MessageText @unmask }
  }
`);

/** The municipality's words of invitation, reminder, cancellation and script. */
export function NetworkTextsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(textsQuery, { fetchPolicy: "cache-and-network" });
  return (
    <Page
      title={t("sessions.network.texts.title")}
      second={t("sessions.network.texts.second")}
      kicker={<Link to="/network">{t("sessions.network.texts.back")}</Link>}
    >
      {!data && error && (
        <Failed
          error={error}
          title={t("sessions.network.texts.failed")}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <Loading />}
      {data && (
        <Stack>
          {data.messageTexts.map((text) => (
            <MessageTextForm key={`${text.kind} ${text.version}`} text={text} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
