import { useTranslation } from "react-i18next";
import { instantText } from "../ui/clock.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Facts } from "../ui/facts.tsx";
import { Paper, Stack } from "../ui/page.tsx";
import { believedText } from "./assumption-field.ts";
import { valueText } from "./assumption-text.ts";
import { Confidence } from "./confidence.tsx";
import { EffectLines } from "./effect-lines.tsx";
import { useSourceText } from "./register-table.tsx";
import { Signature } from "./signature.tsx";
import {
  type Register,
  type RegisteredAssumption,
  type RegisteredEntry,
  useVoice,
} from "./use-register.ts";

type EntryPaperProps = { readonly register: Register; readonly assumption: RegisteredAssumption };

/** What counts now, with all that is known of it, and what it moves. */
export function EntryPaper({ register, assumption }: EntryPaperProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const sourceOf = useSourceText();
  const { key, entry, history } = assumption;
  const shipped = history.at(-1);
  return (
    <Stack>
      <Paper title={t("register.entry.now")}>
        <Facts
          facts={[
            [t("register.entry.value"), valueText(entry.value, key, voice)],
            [t("register.entry.range"), believedText(key, entry, voice) ?? t("register.noRange")],
            [t("register.entry.source"), sourceOf(entry)],
            [
              t("register.entry.confidence"),
              <Confidence key="confidence" grade={entry.confidence} />,
            ],
            [t("register.entry.owner"), <Owner key="owner" entry={entry} />],
            ...(entry.reason ? [[t("register.entry.reason"), entry.reason] as const] : []),
            [t("register.entry.signed"), <Signature key="signed" entry={entry} />],
          ]}
        />
      </Paper>
      {shipped && shipped.value !== entry.value && (
        <Paper
          title={t("register.entry.whatItMoves")}
          note={`${t("register.entry.whatItMovesNote")} ${t("register.change", {
            from: valueText(shipped.value, key, voice),
            to: valueText(entry.value, key, voice),
          })}`}
        >
          <EffectLines
            of={register.basisName}
            effect={register.effect(key, shipped.value, entry.value)}
          />
        </Paper>
      )}
    </Stack>
  );
}

function Owner({ entry: { owner, setAt } }: { entry: RegisteredEntry }) {
  const { t, language } = useVoice();
  if (!owner || !setAt) return t("register.entry.atShipped");
  return t("register.entry.by", { name: owner, at: instantText(setAt, language) });
}

/** Every number that ever counted, the latest first; nothing of it is ever taken away. */
export function HistoryPaper({ assumption }: { assumption: RegisteredAssumption }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const sourceOf = useSourceText();
  const { key, entry, history } = assumption;
  const columns: readonly Column<RegisteredEntry>[] = [
    {
      key: "value",
      head: t("register.entry.value"),
      cell: ({ value }) => valueText(value, key, voice),
    },
    { key: "set", head: t("register.entry.set"), cell: (row) => <Owner entry={row} /> },
    { key: "source", head: t("register.entry.source"), cell: sourceOf },
    {
      key: "reason",
      head: t("register.entry.reason"),
      cell: ({ reason }) => reason ?? t("register.notNeeded"),
    },
    {
      key: "signed",
      head: t("register.entry.signed"),
      cell: (row) => <Signature entry={row} former={row !== entry} />,
    },
  ];
  return (
    <Paper title={t("register.entry.history")} note={t("register.entry.historyNote")} flush>
      <DataTable
        caption={t("register.entry.history")}
        columns={columns}
        rows={[entry, ...history]}
        rowKey={({ id }) => id ?? "shipped"}
      />
    </Paper>
  );
}
