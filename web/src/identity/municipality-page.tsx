import { useMutation } from "@apollo/client/react";
import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { setBusinessDateInput } from "@mikrolaan/shared/identity";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Facts } from "../ui/facts.tsx";
import { DateText } from "../ui/figures.tsx";
import { Form } from "../ui/form.tsx";
import { Columns, Page, Paper } from "../ui/page.tsx";
import type { Problem } from "../ui/problems.ts";
import { useToast } from "../ui/toast.tsx";
import { DateField } from "../ui/typed-fields.tsx";
import { useAskAnew } from "../ui/use-ask-anew.ts";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";

const setBusinessDate = graphql(`
  mutation SetBusinessDate($date: PlainDate) {
    setBusinessDate(date: $date) {
      __typename
      ... on Viewer { id today businessDate }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

/** The municipality, and for an example one the day it stands on. */
export function MunicipalityPage() {
  const { t } = useTranslation();
  const { municipality, today, businessDate, can } = useViewer();
  const day = (
    <>
      <DateText date={today} />{" "}
      <span className="ink3">
        ({t(businessDate ? "identity.municipality.fixed" : "identity.municipality.actual")})
      </span>
    </>
  );
  return (
    <Page title={t("identity.municipality.title")}>
      <Columns split="6-6">
        <Paper title={municipality.name}>
          <Facts
            facts={[
              [
                t("identity.municipality.kind"),
                t(
                  municipality.isExample
                    ? "identity.municipality.example"
                    : "identity.municipality.real",
                ),
              ],
              [t("identity.municipality.today"), day],
            ]}
          />
        </Paper>
        {can.setBusinessDate && municipality.isExample && <BusinessDate />}
      </Columns>
    </Page>
  );
}

/** Everything on screen depends on the day, so everything is read anew when it changes. */
function BusinessDate() {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const askAnew = useAskAnew();
  const { today, businessDate } = useViewer();
  const [mutate] = useMutation(setBusinessDate);

  async function set({ date }: { date: PlainDate | null }): Promise<readonly Problem[] | null> {
    const { data } = await mutate({ variables: { date } });
    if (data?.setBusinessDate.__typename === "Refused") return data.setBusinessDate.reasons;
    await askAnew();
    toast({
      message: date
        ? t("identity.municipality.done", { date: formatDate(date, language) })
        : t("identity.municipality.doneReal"),
    });
    return null;
  }

  const form = useForm<{ date: PlainDate | null }, { date: PlainDate | null }>({
    initial: { date: businessDate ?? null },
    schema: setBusinessDateInput,
    submit: set,
  });

  return (
    <Paper title={t("identity.municipality.dateTitle")} note={t("identity.municipality.dateWords")}>
      <Form
        form={form}
        action={t("identity.municipality.set")}
        refusedTitle={t("identity.municipality.refused")}
      >
        <DateField
          label={t("identity.municipality.date")}
          help={t("identity.municipality.dateHelp")}
          optional
          today={today}
          {...form.field("date")}
        />
      </Form>
    </Paper>
  );
}
