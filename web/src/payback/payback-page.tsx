import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { PaybackView } from "./payback-view.tsx";

const paybackQuery = graphql(`
  query Payback {
    paybackBasis {
      cohorts {
        id name startsOn status participants selfSupporting
        dots { selfSupporting jobOrEducation inProgress stopped }
        costs { kind amount }
      }
      illustrative { participants costs { kind amount } rateId providerShare municipalShare }
      benefitRates { id validFrom validTo provider nonProvider source }
      refundSteps { fromWeek toWeek municipalShare source }
      recordedProgrammes { name period course loans selfSupporting isTarget source }
    }
  }
`);

/** When a cohort's cost is earned back: the answer first, then every assumption behind it. */
export function PaybackPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(paybackQuery, { fetchPolicy: "cache-and-network" });
  if (data) return <PaybackView data={data.paybackBasis} />;
  return (
    <Page title={t("payback.title")}>
      {error ? (
        <Failed error={error} title={t("payback.failed")} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
