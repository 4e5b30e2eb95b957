import { compareDates, mondayOf, type PlainDate } from "@mikrolaan/shared/calendar";
import { IconBan, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { capitalised } from "../ui/capitalised.ts";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { Paper } from "../ui/page.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./plan-list.module.css";
import type { PlanMark } from "./plan-marks.ts";
import { useMarkTexts } from "./use-mark-texts.ts";

type PlanListProps = {
  readonly startsOn: PlainDate;
  readonly marks: readonly PlanMark[];
  readonly onOpen: (id: string) => void;
};

/** Every meeting week by week: the plan as it is read on a phone, where what has been is folded away. */
export function PlanList({ startsOn, marks, onOpen }: PlanListProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const phone = usePhone();
  const earlier = marks.filter(({ date }) => isEarlierWeek(date, today));
  const rest = marks.filter(({ date }) => !isEarlierWeek(date, today));
  if (!phone) {
    return (
      <div className={styles.section}>
        <Paper flush title={t("cohorts.plan.list")}>
          <Weeks startsOn={startsOn} marks={marks} onOpen={onOpen} />
        </Paper>
      </div>
    );
  }
  return (
    <Paper flush title={t("cohorts.plan.list")}>
      {earlier.length > 0 && (
        <details className={styles.earlier} open={rest.length === 0}>
          <summary>{t("cohorts.plan.earlier", { count: earlier.length })}</summary>
          <Weeks startsOn={startsOn} marks={earlier} onOpen={onOpen} />
        </details>
      )}
      <Weeks startsOn={startsOn} marks={rest} onOpen={onOpen} />
    </Paper>
  );
}

function Weeks({ startsOn, marks, onOpen }: PlanListProps) {
  const { today } = useViewer();
  const { weeks } = useMarkTexts(startsOn);
  const byMonday = Map.groupBy(marks, ({ date }) => mondayOf(date));
  return (
    <ol>
      {[...byMonday].map(([monday, ofWeek]) => (
        <li
          key={monday}
          className={classNames(
            styles.week,
            mondayOf(today) === monday && styles.thisWeek,
            isEarlierWeek(monday, today) && styles.past,
          )}
        >
          <h3 className={styles.head}>{capitalised(weeks(monday))}</h3>
          <ul>
            {ofWeek.map((mark) => (
              <PlanItem key={mark.id} mark={mark} startsOn={startsOn} onOpen={onOpen} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function isEarlierWeek(date: PlainDate, today: PlainDate): boolean {
  return compareDates(mondayOf(date), mondayOf(today)) < 0;
}

type PlanItemProps = Omit<PlanListProps, "marks"> & { readonly mark: PlanMark };

function PlanItem({ mark, startsOn, onOpen }: PlanItemProps) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { name, when } = useMarkTexts(startsOn);
  const phone = usePhone();
  return (
    <li>
      <button type="button" className={styles.item} onClick={() => onOpen(mark.id)}>
        <span className={styles.name}>{name(mark, phone)}</span>
        <span className={styles.when}>{when(mark)}</span>
        <span className={styles.where}>{[mark.place, mark.who].filter(Boolean).join(" · ")}</span>
        <span className={styles.state}>
          {mark.isCancelled && (
            <StatusWord status="neutral" icon={IconBan}>
              {t("cohorts.plan.cancelled")}
            </StatusWord>
          )}
          {!mark.isCancelled && mark.date === today && (
            <StatusWord status="warning" icon={null}>
              {t("cohorts.plan.listToday")}
            </StatusWord>
          )}
        </span>
        <Icon of={IconChevronRight} />
      </button>
    </li>
  );
}
