import { useTranslation } from "react-i18next";
import { instantText } from "../ui/clock.ts";
import { Facts } from "../ui/facts.tsx";
import type { FigureColumn } from "../ui/figure-columns.ts";
import { Paper, Stack } from "../ui/page.tsx";
import { TablePaper } from "../ui/table-paper.tsx";
import { believedText, toShown, unitText } from "./assumption-field.ts";
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
import type { Voice } from "./voice.ts";

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

function Owner({ entry }: { entry: RegisteredEntry }) {
  return ownerText(entry, useVoice());
}

function ownerText({ owner, setAt }: RegisteredEntry, { t, language }: Voice): string {
  if (!owner || !setAt) return t("register.entry.atShipped");
  return t("register.entry.by", { name: owner, at: instantText(setAt, language) });
}

/** Every number that ever counted, the latest first; nothing of it is ever taken away. */
export function HistoryPaper({ assumption }: { assumption: RegisteredAssumption }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const sourceOf = useSourceText();
  const { key, entry, history } = assumption;
  const columns: readonly FigureColumn<RegisteredEntry>[] = [
    {
      ...{ key: "value", head: t("register.entry.value") },
      value: ({ value }) => toShown(key, value),
      cell: ({ value }) => valueText(value, key, voice),
    },
    {
      ...{ key: "unit", head: t("register.csv.unit"), isOnly: "IN_FILE" },
      value: () => unitText(key, voice),
    },
    {
      ...{ key: "set", head: t("register.entry.set") },
      value: (row) => ownerText(row, voice),
      cell: (row) => <Owner entry={row} />,
    },
    { key: "source", head: t("register.entry.source"), value: sourceOf },
    {
      ...{ key: "reason", head: t("register.entry.reason") },
      value: ({ reason }) => reason ?? null,
      cell: ({ reason }) => reason ?? t("register.notNeeded"),
    },
    {
      ...{ key: "signed", head: t("register.entry.signed") },
      value: ({ signedOff }) => signedOff?.by ?? null,
      cell: (row) => <Signature entry={row} former={row !== entry} />,
    },
  ];
  return (
    <TablePaper
      title={t("register.entry.history")}
      note={t("register.entry.historyNote")}
      file={`${t("register.entry.file")}-${t(`assumption.name.${key}`)}`}
      columns={columns}
      rows={[entry, ...history]}
      rowKey={({ id }) => id ?? "shipped"}
      fileNotes={() => [[t(`assumption.name.${key}`)]]}
    />
  );
}
