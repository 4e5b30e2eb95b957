import { useTranslation } from "react-i18next";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper } from "../ui/page.tsx";
import { valueText } from "./assumption-text.ts";
import { shortEffect } from "./headline-text.ts";
import styles from "./register.module.css";
import { Signature } from "./signature.tsx";
import { type Register, type RegisteredAssumption, useVoice } from "./use-register.ts";

/** The numbers that the municipality has set itself, first of all: before and now, and what that moves. */
export function OwnNumbers({ register }: { register: Register }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { assumptions } = register.data.assumptionRegister;
  const rows = assumptions.filter(({ entry }) => entry.id !== null);
  if (rows.length === 0) return <p className="second">{t("register.ownEmpty")}</p>;
  const name = ({ key }: RegisteredAssumption) => t(`assumption.name.${key}`);
  const wasNow = ({ key, entry, history }: RegisteredAssumption) =>
    t("register.change", {
      from: valueText(history.at(-1)?.value ?? entry.value, key, voice),
      to: valueText(entry.value, key, voice),
    });
  const effect = ({ key, entry, history }: RegisteredAssumption) => {
    const shipped = history.at(-1)?.value ?? entry.value;
    return shortEffect(register.effect(key, shipped, entry.value), voice);
  };
  const columns: readonly Column<RegisteredAssumption>[] = [
    { key: "name", head: t("register.column.name"), width: "25%", cell: name },
    { key: "was", head: t("register.wasNow"), width: "24%", cell: wasNow },
    { key: "effect", head: t("register.effect"), cell: effect },
    {
      key: "owner",
      head: t("register.column.owner"),
      cell: ({ entry }) => entry.owner ?? t("register.notNeeded"),
    },
    {
      key: "signed",
      head: t("register.column.signed"),
      width: "15%",
      cell: ({ entry }) => <Signature entry={entry} />,
    },
  ];
  return (
    <Paper
      title={t("register.ownTitle")}
      note={t("register.ownNote", { basis: register.basisName })}
      flush
    >
      <DataTable
        caption={t("register.ownTitle")}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        rowTo={({ key }) => `/payback/assumptions/${key}`}
        phone={(row) => (
          <>
            <div className="strong">{name(row)}</div>
            <div className={styles.number}>{wasNow(row)}</div>
            <div>{effect(row)}</div>
            <Signature entry={row.entry} />
          </>
        )}
      />
    </Paper>
  );
}
