import { useQuery } from "@apollo/client/react";
import { may } from "@mikrolaan/shared/identity";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Columns, Page, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { ClosedDay } from "./closed-day.ts";
import { ClosedDayDialog } from "./closed-day-dialog.tsx";
import { ClosedDayTable } from "./closed-day-table.tsx";
import { HolidayPaper } from "./holiday-paper.tsx";
import { TemplatesTabs } from "./templates-tabs.tsx";
import { UsualClosedDays } from "./usual-closed-days.tsx";

const closedDaysQuery = graphql(`
  query ClosedDays {
    closedDays { id ...ClosedDay_ClosedDay @unmask }
    usualClosedDaysMissing
  }
`);

/** The days on which nothing is planned: the municipality's own beside the public holidays. */
export function ClosedDaysPage() {
  const { t } = useTranslation();
  const mayEdit = may(useViewer(), "editClosedDays");
  const form = useOpened<ClosedDay | null>();
  const { data, error, refetch } = useQuery(closedDaysQuery, { fetchPolicy: "cache-and-network" });
  return (
    <Page
      title={t("team.basis.closedDays")}
      second={t("team.closed.second")}
      tabs={<TemplatesTabs />}
      actions={
        mayEdit && (
          <Button variant="primary" icon={IconPlus} onClick={() => form.open(null)}>
            {t("team.closed.new")}
          </Button>
        )
      }
    >
      <Columns split="8-4">
        <Stack>
          {!data && error && (
            <Failed error={error} title={t("team.closed.failed")} onRetry={() => void refetch()} />
          )}
          {!data && !error && <Loading />}
          {data && mayEdit && <UsualClosedDays missing={data.usualClosedDaysMissing} />}
          {data && (
            <Paper title={t("team.closed.own")} note={t("team.closed.ownNote")} flush>
              {data.closedDays.length > 0 ? (
                <ClosedDayTable closedDays={data.closedDays} onEdit={form.open} />
              ) : (
                <Empty small title={t("team.closed.empty")} />
              )}
            </Paper>
          )}
        </Stack>
        <HolidayPaper />
      </Columns>
      <ClosedDayDialog closedDay={form.item} opened={form.isOpen} onClose={form.close} />
    </Page>
  );
}
