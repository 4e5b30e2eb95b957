import { formatShortDate, isoWeekOf, type PlainDate } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import type { TeamLoad_MemberLoadFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { hoursText } from "../ui/hours.ts";
import { Paper } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { usePhone } from "../ui/use-phone.ts";
import styles from "./team-load.module.css";

graphql(`
  fragment TeamLoad_MemberLoad on MemberLoad {
    memberId name contractMinutes
    weeks { monday sessionMinutes individualMinutes isOverContract }
  }
`);

type Load = TeamLoad_MemberLoadFragment;
type Week = Load["weeks"][number];

/** What each of the team has to do week by week, against the hours of their contract. */
export function TeamLoad({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const count = loads[0]?.weeks.length ?? 0;
  return (
    <Paper title={t("team.load.title", { count })} note={t("team.load.note")} flush>
      {phone ? <LoadList loads={loads} /> : <LoadTable loads={loads} />}
    </Paper>
  );
}

function LoadTable({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation();
  const weeks = loads[0]?.weeks ?? [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is scrolled by keys too.
    <section className={styles.scroll} aria-label={t("team.load.byWeek")} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t("team.load.note")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("team.load.member")}</th>
            {weeks.map(({ monday }) => (
              <th key={monday} scope="col" className={styles.week}>
                <span className="visually-hidden">{t("team.load.week")} </span>
                {isoWeekOf(monday).week}
              </th>
            ))}
            <th scope="col">{t("team.load.total")}</th>
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <LoadRow key={load.memberId} load={load} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LoadRow({ load }: { load: Load }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, contractMinutes, weeks } = load;
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.contract}>
          {t("team.load.contract", { hours: hoursText(contractMinutes, language) })}
        </span>
      </th>
      {weeks.map((week) => (
        <td key={week.monday} className={styles.cell} data-over={week.isOverContract}>
          <Bar week={week} contractMinutes={contractMinutes} />
          {hoursText(minutesOf(week), language)}
          {week.isOverContract && <span className="visually-hidden">, {t("team.load.over")}</span>}
        </td>
      ))}
      <td className={styles.total}>
        <OverWords load={load} />
      </td>
    </tr>
  );
}

/** As high as the contract; what goes beyond it fills the bar and is marked at its top. */
function Bar({ week, contractMinutes }: { week: Week; contractMinutes: number }) {
  const minutes = minutesOf(week);
  const share = contractMinutes > 0 ? Math.min(1, minutes / contractMinutes) : Number(minutes > 0);
  return (
    <span className={styles.bar} aria-hidden="true">
      <span style={{ height: `${share * 100}%` }} />
    </span>
  );
}

function LoadList({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {loads.map((load) => (
        <li key={load.memberId}>
          <div className={styles.head}>
            <span className="strong">{load.name}</span>
            <OverWords load={load} />
          </div>
          <div className="ink2">
            {t("team.load.contract", { hours: hoursText(load.contractMinutes, language) })}
          </div>
          <details className={styles.weeks}>
            <summary>
              {t("team.load.byWeek")}
              <span className="visually-hidden">: {load.name}</span>
            </summary>
            <ul>
              {load.weeks.map((week) => (
                <li key={week.monday} data-over={week.isOverContract}>
                  <span>{weekName(week.monday)}</span>
                  <span>
                    {t("team.load.hours", {
                      hours: hoursText(minutesOf(week), language),
                      contract: hoursText(load.contractMinutes, language),
                    })}
                    {week.isOverContract && `, ${t("team.load.over")}`}
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );

  function weekName(monday: PlainDate): string {
    return `${t("team.load.week")} ${isoWeekOf(monday).week}, ${formatShortDate(monday, language)}`;
  }
}

function OverWords({ load: { weeks } }: { load: Load }) {
  const { t } = useTranslation();
  const over = weeks.filter(({ isOverContract }) => isOverContract).length;
  return (
    <StatusWord status={over > 0 ? "warning" : "done"}>
      {over > 0 ? t("team.load.overIn", { count: over }) : t("team.load.within")}
    </StatusWord>
  );
}

function minutesOf({ sessionMinutes, individualMinutes }: Week): number {
  return sessionMinutes + individualMinutes;
}
