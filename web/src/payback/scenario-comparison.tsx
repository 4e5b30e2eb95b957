import { IconLink } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Paper, Stack } from "../ui/page.tsx";
import { DownloadMenu } from "../ui/table-file.tsx";
import { useToast } from "../ui/toast.tsx";
import { useViewer } from "../ui/viewer.tsx";
import { comparedRows } from "./compared-file.ts";
import { type ComparedCell, type ComparedLine, comparedLines } from "./compared-lines.ts";
import type { EconomyBasis, Scenario } from "./economy-model.ts";
import styles from "./register.module.css";
import { type Compared, useCompared } from "./use-compared.ts";
import { useDrawn } from "./use-drawn.ts";
import { useVoice } from "./use-register.ts";
import { useScenarioTexts } from "./use-scenario-texts.ts";

type ScenarioComparisonProps = {
  readonly basis: EconomyBasis;
  readonly chosen: readonly Scenario[];
};

/** Scenarios side by side: what comes of them, then each number and choice in which they differ. */
export function ScenarioComparison({ basis, chosen }: ScenarioComparisonProps) {
  const { t } = useTranslation();
  const voice = useVoice();
  const compared = useCompared(basis, chosen);
  const { busy, figuresOf } = useDrawn(compared.map(({ model }) => model));
  const { nameOf } = useScenarioTexts();
  if (compared.length === 0) return <p className="second">{t("scenarios.compare.none")}</p>;
  const lines = comparedLines(
    compared.map(({ model }) => ({ model, figures: figuresOf(model) })),
    voice,
  );
  const columns: readonly Column<ComparedLine>[] = [
    {
      key: "measure",
      head: t("scenarios.compare.measure"),
      width: "20%",
      cell: (line) => <Name line={line} />,
    },
    ...compared.map(({ scenario }, index) => ({
      ...{ key: scenario.id, head: nameOf(scenario), align: "right" as const },
      cell: ({ cells }: ComparedLine) => <Cell cell={cells[index]} />,
    })),
  ];
  return (
    <Stack busy={busy}>
      <Paper
        title={t("scenarios.compare.title")}
        note={t("scenarios.compare.note")}
        actions={<Actions compared={compared} lines={lines} />}
        flush
      >
        <div className={styles.scroll}>
          <DataTable
            caption={t("scenarios.compare.caption")}
            columns={columns}
            rows={lines}
            rowKey={({ key }) => key}
            phone={(line) => (
              <>
                <div className="strong">
                  <Name line={line} />
                </div>
                <dl className={styles.lines}>
                  {compared.map(({ scenario }, index) => (
                    <div key={scenario.id}>
                      <dt>{nameOf(scenario)}</dt>
                      <dd>
                        <Cell cell={line.cells[index]} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
          />
        </div>
      </Paper>
    </Stack>
  );
}

function Name({ line: { name, under } }: { line: ComparedLine }) {
  return (
    <>
      {name}
      {under && <div className="second">{under}</div>}
    </>
  );
}

function Cell({ cell }: { cell: ComparedCell | undefined }) {
  return (
    <>
      {cell?.text}
      {cell?.under && <div className="second">{cell.under}</div>}
    </>
  );
}

type ActionsProps = {
  readonly compared: readonly Compared[];
  readonly lines: readonly ComparedLine[];
};

function Actions({ compared, lines }: ActionsProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const { today } = useViewer();
  const { nameOf, noteOf } = useScenarioTexts();

  async function copy() {
    const { origin, pathname } = window.location;
    const ids = compared.map(({ scenario }) => scenario.id).join(",");
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}?with=${ids}`);
      toast({ message: t("payback.copied") });
    } catch {
      toast({ message: t("payback.notCopied") });
    }
  }

  const scenarios = compared.map(({ scenario }) => scenario);
  const file = () => ({
    name: `${t("scenarios.compare.file")}-${today}`,
    rows: [
      ...comparedRows([t("scenarios.compare.measure"), ...scenarios.map(nameOf)], lines),
      [t("scenarios.compare.caveat"), ...scenarios.map((it) => noteOf(it) ?? "")],
    ],
    notes: [[t("scenarios.compare.note")]],
  });

  return (
    <>
      <Button size="small" icon={IconLink} onClick={() => void copy()}>
        {t("scenarios.compare.copyLink")}
      </Button>
      <DownloadMenu size="small" file={file} />
    </>
  );
}
