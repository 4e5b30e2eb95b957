import { formatDate } from "@mikrolaan/shared/calendar";
import { weightOf } from "@mikrolaan/shared/rules";
import { useTranslation } from "react-i18next";
import type { RulesQuery } from "../gql/graphql.ts";
import { instantText } from "../ui/clock.ts";
import { Facts } from "../ui/facts.tsx";
import { Paper } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useAttendanceRules } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./rules-page.module.css";

type Own = RulesQuery["ownAttendanceRules"][number];

/** Rules that the municipality has set itself: from when, by whom, why, and whether they hold. */
export function OwnAttendanceRulesPaper({ rules }: { rules: Own }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { validFrom, definition, gatePercent, statuses, reason, setBy, setAt } = rules;
  const from = formatDate(validFrom, language);
  const title = t("rules.own.paper");
  return (
    <Paper title={title} note={t("rules.from", { from })} actions={<Holds rules={rules} />}>
      <dl className={styles.lines} aria-label={t("rules.lines", { title: `${title} ${from}` })}>
        {statuses.map((status) => (
          <div key={status.code}>
            <dt>{t(`codes.attendance.${status.code}`)}</dt>
            <dd>{t(`rules.own.weight.${weightOf(status)}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{t("ui.attendance.definition")}</dt>
          <dd>{t(`ui.attendance.${definition}`)}</dd>
        </div>
        <div>
          <dt>{t("rules.own.gate")}</dt>
          <dd>
            {gatePercent
              ? t("rules.own.gatePercent", { percent: gatePercent })
              : t("rules.own.noGate")}
          </dd>
        </div>
      </dl>
      <Facts
        facts={[
          [t("rules.own.reason"), reason],
          [t("rules.own.setBy"), `${setBy}, ${instantText(setAt, language)}`],
        ]}
      />
    </Paper>
  );
}

function Holds({ rules }: { rules: Own }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { on } = useAttendanceRules();
  if (rules.replaced) return <StatusWord status="neutral">{t("rules.own.replaced")}</StatusWord>;
  if (rules.validFrom > today) return <StatusWord status="neutral">{t("rules.later")}</StatusWord>;
  if (on(today)?.validFrom === rules.validFrom)
    return <StatusWord status="active">{t("rules.inForce")}</StatusWord>;
  return <StatusWord status="neutral">{t("rules.past")}</StatusWord>;
}
