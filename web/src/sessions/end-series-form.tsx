import { useMutation } from "@apollo/client/react";
import type { PlainDate } from "@mikrolaan/shared/calendar";
import { endNetworkSeriesInput } from "@mikrolaan/shared/sessions";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { EndNetworkSeriesMutation } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { DateText } from "../ui/figures.tsx";
import { Form } from "../ui/form.tsx";
import { useToast } from "../ui/toast.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./series.module.css";
import { type SeriesRow, seriesQuery } from "./series-row.ts";

const endSeries = graphql(`
  mutation EndNetworkSeries($input: EndNetworkSeriesInput!) {
    endNetworkSeries(input: $input) {
      ... on NetworkSeriesEnded {
        removed
        series { id version endedOn }
        kept { id date }
      }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type Ended = Exclude<EndNetworkSeriesMutation["endNetworkSeries"], { reasons: unknown }>;

type EndProps = { readonly series: SeriesRow; readonly onDone: () => void };

/** Ends a series on a day; meetings after it that somebody has answered are shown, to be called off one by one. */
export function EndSeriesForm({ series, onDone }: EndProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const toast = useToast();
  const [ended, setEnded] = useState<Ended | null>(null);
  const [end] = useMutation(endSeries, {
    refetchQueries: [seriesQuery, "NetworkMeetings", "CohortNetwork"],
  });
  const initial: { id: string; version: number; lastDay: PlainDate | null } = {
    ...{ id: series.id, version: series.version, lastDay: today },
  };
  const form = useForm({
    initial,
    schema: endNetworkSeriesInput,
    submit: async (input) => {
      const { data } = await end({ variables: { input } });
      const result = data?.endNetworkSeries;
      if (!result || "reasons" in result) return result?.reasons ?? null;
      toast({ message: t("sessions.network.series.ended", { count: result.removed }) });
      if (result.kept.length === 0) onDone();
      else setEnded(result);
      return null;
    },
  });
  if (ended) return <Kept ended={ended} onDone={onDone} />;
  return (
    <Form
      form={form}
      action={t("sessions.network.series.end")}
      cancel={onDone}
      refusedTitle={t("sessions.network.series.endRefused")}
    >
      <DateField
        label={t("sessions.network.series.lastDay")}
        help={t("sessions.network.series.lastDayHelp")}
        today={today}
        {...form.field("lastDay")}
      />
    </Form>
  );
}

function Kept({ ended, onDone }: { ended: Ended; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.waysOut}>
      <p>{t("sessions.network.series.kept", { count: ended.kept.length })}</p>
      <ul className={styles.next}>
        {ended.kept.map(({ id, date }) => (
          <li key={id}>
            <Link to={`/network/${id}`}>
              <DateText date={date} />
            </Link>
          </li>
        ))}
      </ul>
      <div>
        <Button variant="primary" onClick={onDone}>
          {t("sessions.network.series.close")}
        </Button>
      </div>
    </div>
  );
}
