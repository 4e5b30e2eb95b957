import { formatDate, partsOf } from "@mikrolaan/shared/calendar";
import { folded } from "@mikrolaan/shared/text";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { csvOf } from "../ui/csv.ts";
import { download } from "../ui/download.ts";
import { FilterSelect, Filters, SearchInput } from "../ui/filters.tsx";
import { Page, Paper, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { assumptionGroups, groupNames } from "./assumption-groups.ts";
import { BasisFilter } from "./basis-filter.tsx";
import { OwnNumbers } from "./own-numbers.tsx";
import { PaybackTabs } from "./payback-tabs.tsx";
import { registerLines } from "./register-lines.ts";
import { RegisterTable } from "./register-table.tsx";
import {
  type Register,
  type RegisteredAssumption,
  useAddressPart,
  useRegister,
  useVoice,
} from "./use-register.ts";

/** Every number of the model, with where it is from and who answers for it. */
export function RegisterPage() {
  const { t } = useTranslation();
  const { register, error, refetch } = useRegister();
  return (
    <Page
      title={t("register.title")}
      second={register && <SecondLine register={register} />}
      tabs={<PaybackTabs />}
      actions={register && <DownloadCsv register={register} />}
    >
      {!register && error && (
        <Failed error={error} title={t("register.failed")} onRetry={() => void refetch()} />
      )}
      {!register && !error && <Loading />}
      {register && <RegisterView register={register} />}
    </Page>
  );
}

/** How many numbers there are, and how many of them the year behind us has been held against. */
function SecondLine({ register }: { register: Register }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { assumptions } = register.data.assumptionRegister;
  const year = partsOf(today).year - 1;
  const done = assumptions.filter((it) => it.realised.some((told) => told.year === year)).length;
  const count = assumptions.length;
  return `${t("register.second", { count })} ${t("register.compared", { year, done, count })}`;
}

const shows = ["own", "unsigned", "estimate", "realised"] as const;

type Show = (typeof shows)[number];

function RegisterView({ register }: { register: Register }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const [shown, setShown] = useAddressPart("show");
  const show = shows.find((it) => it === shown) ?? null;
  const { assumptions } = register.data.assumptionRegister;
  const wanted = folded(query.trim());
  const fitting = assumptions.filter(
    (it) =>
      (show === null || isShown(it, show)) &&
      folded(`${t(`assumption.name.${it.key}`)} ${it.entry.source} ${it.key}`).includes(wanted),
  );
  const byKey = new Map(fitting.map((it) => [it.key, it]));
  function all() {
    setQuery("");
    setShown(null);
  }
  return (
    <Stack>
      <Filters>
        <SearchInput label={t("register.search")} value={query} onChange={setQuery} />
        <FilterSelect
          label={t("register.show.label")}
          all={t("register.show.all")}
          options={shows.map((value) => ({ value, label: t(`register.show.${value}`) }))}
          value={show}
          onChange={setShown}
        />
        <BasisFilter register={register} />
      </Filters>
      {wanted === "" && show === null && <OwnNumbers register={register} />}
      {fitting.length === 0 && (
        <Empty
          title={t("register.none.title")}
          actions={<Button onClick={all}>{t("register.none.action")}</Button>}
        >
          {t("register.none.words")}
        </Empty>
      )}
      {groupNames.map((group) => {
        const rows = assumptionGroups[group].flatMap((key) => byKey.get(key) ?? []);
        if (rows.length === 0) return null;
        return (
          <Paper key={group} title={t(`register.group.${group}`)} flush>
            <RegisterTable caption={t(`register.group.${group}`)} rows={rows} />
          </Paper>
        );
      })}
    </Stack>
  );
}

function isShown({ entry, realised }: RegisteredAssumption, show: Show): boolean {
  if (show === "own") return entry.id !== null;
  if (show === "unsigned") return entry.id !== null && !entry.signedOff;
  if (show === "estimate") return entry.confidence === "ESTIMATE";
  return realised.length > 0;
}

function DownloadCsv({ register }: { register: Register }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { today } = useViewer();
  function save() {
    const lines = registerLines(register.data.assumptionRegister.assumptions, voice);
    const asOf = [t("payback.csv.asOf"), formatDate(today, voice.language)];
    download(
      `${t("register.file")}-${today}.csv`,
      "text/csv;charset=utf-8",
      csvOf([...lines, asOf]),
    );
  }
  return (
    <Button icon={IconDownload} onClick={save}>
      {t("register.download")}
    </Button>
  );
}
