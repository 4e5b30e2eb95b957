import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ClashNotice } from "../ui/clash-notice.tsx";
import { Icon } from "../ui/icon.tsx";
import type { FreeTime } from "../ui/problems.ts";
import { Problems } from "./problems.tsx";
import styles from "./session-editor.module.css";
import { useSessionTexts } from "./session-texts.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";
import { useTry } from "./use-try.ts";

/** A session one week earlier or later, alone; what it clashes with offers the times that are free. */
export function WeekSteps({ session }: { session: SessionToEdit }) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const { move, edit } = usePlanDeeds();
  const { problems, waiting, attempt } = useTry();
  const { id, version, can, status } = session;
  const from = day(session.date);
  if (!can.edit || status === "CANCELLED") return null;

  const step = (weeks: 1 | -1) => () =>
    void attempt(() =>
      move({ id, version, weeks, onlyThis: true }, ({ moves: [moved] }) =>
        t("sessions.sessionEditor.moved", { from, to: moved ? day(moved.to) : from }),
      ),
    );
  const choose = ({ date, startsAt, endsAt }: FreeTime) =>
    attempt(() =>
      edit({ id, version, scope: "THIS", changes: { date, startsAt, endsAt } }, () =>
        t("sessions.sessionEditor.moved", { from, to: day(date) }),
      ),
    );
  const clashes = problems.filter(({ clash }) => clash);
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          waiting={waiting}
          aria-label={t("sessions.plan.move.weekEarlier")}
          onClick={step(-1)}
        >
          <Icon of={IconChevronLeft} />
          {t("sessions.plan.move.oneWeek")}
        </Button>
        <Button
          size="small"
          waiting={waiting}
          aria-label={t("sessions.plan.move.weekLater")}
          onClick={step(1)}
        >
          {t("sessions.plan.move.oneWeek")}
          <Icon of={IconChevronRight} />
        </Button>
      </div>
      {clashes.length > 0 ? (
        <div role="alert" className={styles.wholeLine}>
          <ClashNotice reasons={clashes} onChoose={(free) => void choose(free)} />
        </div>
      ) : (
        <Problems of={problems} />
      )}
    </>
  );
}
