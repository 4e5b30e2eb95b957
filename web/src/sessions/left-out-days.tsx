import type { AddSessionsInput } from "@mikrolaan/shared/sessions";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ClashNotice } from "../ui/clash-notice.tsx";
import type { FreeTime, Problem } from "../ui/problems.ts";
import { fieldsOf } from "./edit-ways-out.tsx";
import { sent } from "./new-sessions-values.ts";
import { Problems } from "./problems.tsx";
import styles from "./session-editor.module.css";
import type { LeftOut } from "./use-new-sessions.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";
import { useTry } from "./use-try.ts";

/** The days that were not free: other times for each, or as many days more after the last. */
export function LeftOutDays({
  input,
  reasons,
  series,
  count,
  onDone,
}: LeftOut & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { add, extend } = usePlanDeeds();
  const { problems, waiting, attempt } = useTry();
  const [solved, setSolved] = useState<readonly string[]>([]);
  const fields = [...fieldsOf(reasons)];
  const left = fields.filter((field) => !solved.includes(field));
  const message = ({ sessions }: { readonly sessions: readonly unknown[] }) =>
    t("sessions.plan.add.done", { count: sessions.length });

  const choose = (field: string, { date: startsOn, startsAt, endsAt }: FreeTime) =>
    attempt(async () => {
      const when = { startsOn, startsAt, endsAt, rule: oneDay };
      const outcome = await add(sent({ ...input, ...when, onlyFree: false }), message);
      if (outcome.kind === "done") {
        setSolved([...solved, field]);
        if (left.length === 1) onDone();
      }
      return outcome;
    });

  const carryOn = (seriesId: string, version: number) =>
    attempt(async () => {
      const days = count - fields.length + left.length;
      const outcome = await extend({ seriesId, version, count: days }, message);
      if (outcome.kind === "done") onDone();
      return outcome;
    });

  return (
    <div className={styles.dialog}>
      <div tabIndex={-1} ref={focusOnce}>
        <h3 className={styles.title}>{t("sessions.plan.add.leftOut", { count: left.length })}</h3>
        <p className="ink2">{t("sessions.plan.add.leftOutWords")}</p>
      </div>
      {left.map((field) => (
        <ClashNotice
          key={field}
          reasons={reasons.filter((it) => isOf(it, field))}
          onChoose={(free) => void choose(field, free)}
        />
      ))}
      <Problems of={problems} />
      <div className={styles.actions} data-form-buttons>
        {series && (
          <Button
            variant="primary"
            waiting={waiting}
            onClick={() => void carryOn(series.id, series.version)}
          >
            {t("sessions.plan.add.carryOn", { count: left.length })}
          </Button>
        )}
        <Button onClick={onDone}>{t("sessions.plan.add.leaveOut")}</Button>
      </div>
    </div>
  );
}

const oneDay: AddSessionsInput["rule"] = {
  pattern: { kind: "DAILY", every: 1 },
  count: 1,
  until: null,
};

function isOf({ field }: Problem, row: string): boolean {
  return field === row || (field?.startsWith(`${row}.`) ?? false);
}

/** The button that led here is gone, so focus goes to what is said now. */
function focusOnce(box: HTMLElement | null) {
  box?.focus();
}
