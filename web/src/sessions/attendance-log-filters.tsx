import { moduleCodes } from "@mikrolaan/shared/cohorts";
import { attendanceSources } from "@mikrolaan/shared/sessions";
import { IconFilter } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttendanceLogChoicesQuery } from "../gql/graphql.ts";
import { Button } from "../ui/button.tsx";
import { FilterDate, FilterSelect, Filters } from "../ui/filters.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./attendance-log.module.css";
import { useSessionTexts } from "./session-texts.ts";
import { useLogFilter } from "./use-log-filter.ts";

/** What narrows the log: whose mark, which day, who saved it, how and when. */
export function AttendanceLogFilters({ choices }: { choices: AttendanceLogChoicesQuery }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { name } = useSessionTexts();
  const { filter, choose, isNarrowed } = useLogFilter();
  const phone = usePhone();
  const [isOpen, setOpen] = useState(isNarrowed);
  const { people, coaches } = choices.attendanceLogChoices;
  const sessions = choices.cohort.sessions.filter(({ date }) => date <= today);
  const modules = moduleCodes.filter((code) => sessions.some(({ module }) => module === code));
  if (phone && !isOpen) {
    return (
      <div className={styles.narrow}>
        <Button icon={IconFilter} wide aria-expanded={false} onClick={() => setOpen(true)}>
          {t("sessions.log.narrow")}
        </Button>
      </div>
    );
  }
  return (
    <Filters>
      <FilterSelect
        label={t("sessions.log.person")}
        all={t("sessions.log.everyone")}
        options={people.map((it) => ({ value: it.enrolmentId, label: it.name }))}
        value={filter.enrolmentId}
        onChange={(enrolmentId) => choose({ enrolmentId })}
      />
      <FilterSelect
        label={t("sessions.log.day")}
        all={t("sessions.log.everyDay")}
        options={sessions.map((it) => ({ value: it.id, label: name(it) }))}
        value={filter.sessionId}
        onChange={(sessionId) => choose({ sessionId })}
      />
      <FilterSelect
        label={t("sessions.log.module")}
        all={t("sessions.log.everyModule")}
        options={modules.map((value) => ({ value, label: t(`codes.module.${value}`) }))}
        value={filter.module}
        onChange={(module) => choose({ module })}
      />
      <FilterSelect
        label={t("sessions.log.coach")}
        all={t("sessions.log.everyCoach")}
        options={coaches.map((it) => ({ value: it.userId, label: it.name }))}
        value={filter.savedBy}
        onChange={(savedBy) => choose({ savedBy })}
      />
      <FilterSelect
        label={t("sessions.log.source")}
        all={t("sessions.log.everySource")}
        options={attendanceSources.map((value) => ({
          value,
          label: t(`sessions.log.sources.${value}`),
        }))}
        value={filter.source}
        onChange={(source) => choose({ source })}
      />
      <FilterDate
        label={t("sessions.log.from")}
        today={today}
        value={filter.from}
        onChange={(from) => choose({ from })}
      />
      <FilterDate
        label={t("sessions.log.until")}
        today={today}
        value={filter.to}
        onChange={(to) => choose({ to })}
      />
    </Filters>
  );
}
