import { type AssumptionKey, isAssumptionKey } from "@mikrolaan/shared/payback";
import { IconPencil, IconWritingSign } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { Button } from "../ui/button.tsx";
import { Filters } from "../ui/filters.tsx";
import { Columns, Page, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { assumptionGroups, groupNames } from "./assumption-groups.ts";
import { valueText } from "./assumption-text.ts";
import { BasisFilter } from "./basis-filter.tsx";
import { ChangeAssumptionDialog } from "./change-assumption-dialog.tsx";
import { EntryPaper, HistoryPaper } from "./entry-papers.tsx";
import { RealisedPaper } from "./realised-paper.tsx";
import { SignAssumption } from "./sign-assumption.tsx";
import { type Register, type RegisteredAssumption, useRegister, useVoice } from "./use-register.ts";

/** One number of the register: what counts, what counted before, and what it turned out to be. */
export function RegisterEntryPage() {
  const { t } = useTranslation();
  const { key = "" } = useParams();
  const { register, error, refetch } = useRegister();
  if (!isAssumptionKey(key)) {
    return (
      <Page title={t("register.title")} kicker={<Back />}>
        <Empty title={t("register.entry.notFound")} />
      </Page>
    );
  }
  const found = register?.data.assumptionRegister.assumptions.find((it) => it.key === key);
  if (register && found) return <Entry register={register} assumption={found} />;
  return (
    <Page title={t(`assumption.name.${key}`)} kicker={<Back />}>
      {error ? (
        <Failed error={error} title={t("register.failed")} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

type EntryProps = { readonly register: Register; readonly assumption: RegisteredAssumption };

function Entry({ register, assumption }: EntryProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { key, entry } = assumption;
  return (
    <Page
      title={t(`assumption.name.${key}`)}
      kicker={<Back />}
      second={`${valueText(entry.value, key, voice)} · ${t(`register.group.${groupOf(key)}`)}`}
      actions={<EntryActions register={register} assumption={assumption} />}
    >
      <Stack>
        <Filters>
          <BasisFilter register={register} />
        </Filters>
        <Columns split="8-4">
          <Stack>
            <RealisedPaper register={register} assumption={assumption} />
            <HistoryPaper assumption={assumption} />
          </Stack>
          <EntryPaper register={register} assumption={assumption} />
        </Columns>
      </Stack>
    </Page>
  );
}

function EntryActions({ register, assumption }: EntryProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const [signing, setSigning] = useState(false);
  const { can } = register.data.assumptionRegister;
  const { entry } = assumption;
  const maySign = can.signOff && entry.id !== null && !entry.signedOff;
  return (
    <>
      {can.edit && (
        <Button variant="primary" icon={IconPencil} onClick={() => setChanging(true)}>
          {t("register.entry.edit")}
        </Button>
      )}
      {maySign && (
        <Button variant="primary" icon={IconWritingSign} onClick={() => setSigning(true)}>
          {t("register.entry.sign")}
        </Button>
      )}
      <ChangeAssumptionDialog
        register={register}
        assumption={assumption}
        opened={changing}
        onClose={() => setChanging(false)}
      />
      <SignAssumption assumption={assumption} opened={signing} onClose={() => setSigning(false)} />
    </>
  );
}

function Back() {
  const { t } = useTranslation();
  return <Link to="/payback/assumptions">{t("register.entry.back")}</Link>;
}

function groupOf(key: AssumptionKey) {
  const holds = (group: (typeof groupNames)[number]) =>
    (assumptionGroups[group] as readonly AssumptionKey[]).includes(key);
  return groupNames.find(holds) ?? "reckoning";
}
