import { isoWeekOf } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { YearLoad_MemberLoadFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { hoursText } from "../ui/hours.ts";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./year-load.module.css";

graphql(`
  fragment YearLoad_MemberLoad on MemberLoad {
    memberId name contractMinutes
    weeks { monday sessionMinutes individualMinutes isOverContract }
  }
`);

type Load = YearLoad_MemberLoadFragment;

/** What each of the team has to do in the weeks of a table of cohorts, as rows of it. */
export function YearLoad({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation();
  const weeks = loads[0]?.weeks.length ?? 0;
  if (weeks === 0) return null;
  return (
    <tbody id="load" className={styles.loads}>
      <tr>
        <th scope="rowgroup" colSpan={weeks + 1} className={styles.title}>
          {t("plan.year.load")}
          <span>{t("plan.year.loadNote")}</span>
        </th>
      </tr>
      {loads.map((load) => (
        <MemberRow key={load.memberId} load={load} />
      ))}
    </tbody>
  );
}

function MemberRow({ load: { name, contractMinutes, weeks } }: { load: Load }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const over = weeks.filter(({ isOverContract }) => isOverContract).length;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.second}>
          {t("team.load.contract", { hours: hoursText(contractMinutes, language) })}
          {over > 0 && (
            <span className={styles.over}>{t("team.load.overIn", { count: over })}</span>
          )}
        </span>
      </th>
      {weeks.map(({ monday, sessionMinutes, individualMinutes, isOverContract }) => {
        const minutes = sessionMinutes + individualMinutes;
        return (
          <td key={monday} className={styles.cell} data-over={isOverContract}>
            <span aria-hidden="true">{minutes > 0 && Math.round(minutes / 60)}</span>
            <span className="visually-hidden">
              {t("plan.year.hours", {
                week: isoWeekOf(monday).week,
                hours: hoursText(minutes, language),
              })}
              {isOverContract && `, ${t("team.load.over")}`}
            </span>
          </td>
        );
      })}
    </tr>
  );
}
