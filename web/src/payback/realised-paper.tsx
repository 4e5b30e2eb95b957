import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import { Empty } from "../ui/states.tsx";
import { useOpened } from "../ui/use-opened.ts";
import { valueText } from "./assumption-text.ts";
import { shortEffect } from "./headline-text.ts";
import { RealisedDialog } from "./realised-dialog.tsx";
import {
  type RealisedValue,
  type Register,
  type RegisteredAssumption,
  useVoice,
} from "./use-register.ts";

type RealisedPaperProps = {
  readonly register: Register;
  readonly assumption: RegisteredAssumption;
};

/** What an assumption turned out to be, year by year, beside what is assumed. */
export function RealisedPaper({ register, assumption }: RealisedPaperProps) {
  const { t } = useTranslation();
  const editing = useOpened<RealisedValue | "new">();
  const { can } = register.data.assumptionRegister;
  const { realised } = assumption;
  const columns = useColumns(register, assumption, can.edit ? editing.open : null);
  const add = can.edit && (
    <Button icon={IconPlus} onClick={() => editing.open("new")}>
      {t("register.realised.add")}
    </Button>
  );
  return (
    <Paper
      title={t("register.realised.title")}
      note={t("register.realised.note", { basis: register.basisName })}
      actions={realised.length > 0 && add}
      flush
    >
      {realised.length === 0 ? (
        <Empty small title={t("register.realised.empty")} actions={add} />
      ) : (
        <DataTable
          caption={t("register.realised.title")}
          columns={columns}
          rows={realised}
          rowKey={({ year }) => String(year)}
        />
      )}
      <RealisedDialog
        assumption={assumption}
        known={editing.item === "new" ? null : editing.item}
        opened={editing.isOpen}
        onClose={editing.close}
      />
    </Paper>
  );
}

function useColumns(
  register: Register,
  { key, entry }: RegisteredAssumption,
  onCorrect: ((value: RealisedValue) => void) | null,
): readonly Column<RealisedValue>[] {
  const { t } = useTranslation();
  const voice = useVoice();
  const right = { align: "right" } as const;
  const text = (value: number) => valueText(value, key, voice);
  return [
    { key: "year", head: t("register.realised.year"), cell: ({ year }) => String(year) },
    {
      ...{ key: "assumed", head: t("register.realised.assumed"), ...right },
      cell: () => text(entry.value),
    },
    {
      ...{ key: "value", head: t("register.realised.value"), ...right },
      cell: ({ value }) => text(value),
    },
    {
      key: "effect",
      head: t("register.realised.effect"),
      cell: ({ value }) => shortEffect(register.effect(key, entry.value, value), voice),
    },
    { key: "source", head: t("register.realised.source"), cell: ({ source }) => source },
    { key: "by", head: t("register.realised.by"), cell: ({ recordedBy }) => recordedBy },
    ...(onCorrect
      ? [
          {
            key: "correct",
            head: "",
            cell: (row: RealisedValue) => (
              <Button
                size="small"
                variant="quiet"
                aria-label={t("register.realised.correctYear", { year: row.year })}
                onClick={() => onCorrect(row)}
              >
                {t("register.realised.correct")}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
