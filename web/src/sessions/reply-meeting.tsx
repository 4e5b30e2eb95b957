import { formatLongDate, formatTimeRange } from "@mikrolaan/shared/calendar";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../ui/use-language.ts";
import styles from "./reply.module.css";
import type { Reply } from "./use-reply.ts";

/** When, where, about what and by whom; what is not decided is not mentioned, but for the place. */
export function ReplyMeeting({ reply }: { reply: Reply }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { date, startsAt, endsAt, place, theme, host } = reply;
  const time = formatTimeRange(startsAt, endsAt, language);
  const facts = [
    {
      name: t("sessions.network.reply.when"),
      what: `${formatLongDate(date, language)}, ${time.replaceAll(" ", "\u00a0")}`,
    },
    {
      name: t("sessions.network.reply.where"),
      what: place ?? t("sessions.network.reply.noPlace"),
    },
    ...(theme ? [{ name: t("sessions.network.reply.theme"), what: theme }] : []),
    ...(host ? [{ name: t("sessions.network.reply.host"), what: host }] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, what }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{what}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
