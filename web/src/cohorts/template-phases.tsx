import { isoWeekOf, type PlainDate } from "@mikrolaan/shared/calendar";
import type { DateRule, KnownDates, PhaseEdge, TemplatePhase } from "@mikrolaan/shared/cohorts";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { DateText, Weeks } from "../ui/figures.tsx";
import { Paper } from "../ui/page.tsx";
import styles from "./template.module.css";
import type { Field } from "./template-fields.tsx";
import { useRuleTexts } from "./use-rule-texts.ts";

type TemplatePhasesProps = {
  readonly phases: readonly TemplatePhase[];
  /** The dates that a start gives; null while there are none. */
  readonly dates: KnownDates | null;
  /** Whoever may not change it reads the same sentences without buttons. */
  readonly onOpen: ((field: Field) => void) | null;
};

type Row = TemplatePhase & { readonly index: number };

/** The 14 phases: when each begins and ends as a sentence, its date under it, and who carries it out. */
export function TemplatePhases({ phases, dates, onOpen }: TemplatePhasesProps) {
  const { t } = useTranslation();
  const texts = useRuleTexts();
  const rows = phases.map((phase, index): Row => ({ ...phase, index }));
  const name = ({ code }: Row) => t(`codes.phase.${code}`);

  function editable(row: Row, words: string, value: string, field: Field) {
    if (!onOpen) return value;
    const label = t("templates.phases.edit", { phase: name(row), field: words, value });
    return (
      <Button
        variant="quiet"
        size="small"
        className={styles.rule}
        aria-label={label}
        onClick={() => onOpen(field)}
      >
        {value}
      </Button>
    );
  }

  const edge = (row: Row, at: PhaseEdge) => {
    const rule = at === "START" ? row.start : row.end;
    const words = t(at === "START" ? "templates.phases.start" : "templates.phases.end");
    const field = { kind: "rule", index: row.index, edge: at } as const;
    const date = rule && dates?.get(`${row.code}.${at}`);
    return (
      <>
        {editable(row, words, texts.rule(rule), field)}
        {date && rule && (
          <div className="second">
            <DateByRule date={date} rule={rule} startsOn={dates?.get("PROGRAMME") ?? date} />
          </div>
        )}
      </>
    );
  };
  const roles = (row: Row) => {
    const words = row.roles.map((role) => t(`codes.programmeRole.${role}`)).join(", ");
    const field = { kind: "roles", index: row.index } as const;
    return editable(row, t("templates.phases.roles"), words, field);
  };
  const columns: readonly Column<Row>[] = [
    {
      key: "phase",
      head: t("templates.phases.phase"),
      width: "24%",
      cell: (row) => (
        <span className={styles.numbered}>
          <span className="ink3">{row.number}</span> {name(row)}
        </span>
      ),
    },
    {
      key: "start",
      head: t("templates.phases.start"),
      width: "29%",
      cell: (row) => edge(row, "START"),
    },
    { key: "end", head: t("templates.phases.end"), cell: (row) => edge(row, "END") },
    { key: "roles", head: t("templates.phases.roles"), width: "17%", cell: roles },
  ];
  return (
    <Paper
      flush
      title={t("templates.phases.title")}
      note={t(onOpen ? "templates.phases.noteEdit" : "templates.phases.note")}
    >
      <DataTable
        caption={t("templates.phases.title")}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        phone={(row) => (
          <div>
            <div className="strong">
              <span className="ink3">{row.number}</span> {name(row)}
            </div>
            <dl className={styles.pairs}>
              <dt>{t("templates.phases.start")}</dt>
              <dd>{edge(row, "START")}</dd>
              <dt>{t("templates.phases.end")}</dt>
              <dd>{edge(row, "END")}</dd>
              <dt>{t("templates.phases.roles")}</dt>
              <dd>{roles(row)}</dd>
            </dl>
          </div>
        )}
      />
    </Paper>
  );
}

type DateByRuleProps = {
  readonly date: PlainDate;
  readonly rule: DateRule;
  readonly startsOn: PlainDate;
};

/** A date with both its weeks, but for the one that its rule has said. */
function DateByRule({ date, rule, startsOn }: DateByRuleProps) {
  const { t } = useTranslation();
  return (
    <>
      <DateText date={date} week={false} />,{" "}
      {rule.kind === "WEEK" ? (
        <span className="nowrap">{t("ui.calendarWeek", { week: isoWeekOf(date).week })}</span>
      ) : (
        <Weeks startsOn={startsOn} date={date} />
      )}
    </>
  );
}
