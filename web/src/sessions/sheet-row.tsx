import { formatPercent } from "@mikrolaan/shared/money";
import { fractionOf } from "@mikrolaan/shared/sessions";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { StatusWord } from "../ui/status-word.tsx";
import { useDefinition } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import type { SheetRow, SheetRowProps } from "./board-types.ts";
import { HistoryCells } from "./history-cells.tsx";
import { MarkCell } from "./mark-cell.tsx";
import { useSessionTexts } from "./session-texts.ts";
import styles from "./sheet.module.css";

/** A person's days. Only the row that changes is drawn again, so that a mark shows at once. */
export const SheetGridRow = memo(function SheetGridRow(props: SheetRowProps) {
  const { row, before, after, today, isEnrolled } = props;
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" className={styles.person}>
        <Link to={`/participants/${row.participantId}`} className={styles.personLink}>
          <bdi>{row.name}</bdi>
        </Link>
      </th>
      <HistoryCells key="before" row={row} sessions={before} today={today} />
      {isEnrolled ? (
        <MarkCell key="chosen" {...props} />
      ) : (
        <td key="chosen" className={styles.chosen}>
          <span className="second">{t("sessions.notEnrolled")}</span>
        </td>
      )}
      <HistoryCells key="after" row={row} sessions={after} today={today} />
      <td className={styles.total}>
        <Total attended={row.attended} />
        {(!row.endsOn || row.endsOn >= today) && <LostDemands row={row} />}
      </td>
    </tr>
  );
});

function Total({ attended }: { attended: SheetRow["attended"] }) {
  const { t } = useTranslation();
  const { hours } = useSessionTexts();
  const { definition } = useDefinition();
  const { attendedMinutes, ofMinutes } = fractionOf(attended, definition);
  const decimals = attendedMinutes % 30 === 0 && ofMinutes % 30 === 0 ? 1 : 2;
  if (ofMinutes === 0) return <span className="ink3">{t("ui.noData")}</span>;
  return (
    <>
      {hours(attendedMinutes, decimals)}{" "}
      <span className="ink3">{t("sessions.ofHours", { hours: hours(ofMinutes, decimals) })}</span>
    </>
  );
}

/** The modules whose demand can no longer be met: a calm warning under the hours. */
function LostDemands({ row: { modules } }: { row: SheetRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return modules.map(
    ({ module, gate }) =>
      gate?.state === "LOST" && (
        <div key={module} className={styles.lost}>
          <StatusWord status="warning">
            {t("sessions.gateLost", {
              module: t(`codes.moduleShort.${module}`),
              percent: formatPercent(gate.percent / 100, language, 0),
            })}
          </StatusWord>
        </div>
      ),
  );
}
