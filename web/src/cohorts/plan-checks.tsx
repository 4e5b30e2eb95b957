import type { PlainDate } from "@mikrolaan/shared/calendar";
import { IconAlertCircle, IconAlertTriangle, IconCheck, IconPin } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { Icon } from "../ui/icon.tsx";
import { Failed } from "../ui/states.tsx";
import { CheckWays, type PlanWays } from "./plan-check-ways.tsx";
import styles from "./plan-checks.module.css";
import type { PlanMark } from "./plan-marks.ts";
import { useCheckTexts } from "./use-check-texts.ts";
import type { PlanCheck } from "./use-plan-checks.ts";

type PlanChecksProps = {
  readonly cohortId: string;
  readonly startsOn: PlainDate;
  readonly marks: readonly PlanMark[];
  /** Null until they are known. */
  readonly checks: readonly PlanCheck[] | null;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly ways: PlanWays;
};

/** What breaks a rule in the plan, each with its ways out; what is resolved is gone from it. */
export function PlanChecks(props: PlanChecksProps) {
  const { checks, error, onRetry } = props;
  const { t } = useTranslation();
  if (!checks) {
    return error ? <Failed error={error} title={t("plan.look.failed")} onRetry={onRetry} /> : null;
  }
  const toSee = checks.filter(({ level }) => level !== "INFO");
  const known = checks.filter(({ level }) => level === "INFO");
  return (
    <section className={styles.look} aria-labelledby="plan-checks">
      <h2 id="plan-checks" className={styles.title}>
        {toSee.length > 0 ? t("plan.look.title", { count: toSee.length }) : t("plan.look.none")}
      </h2>
      {toSee.length > 0 ? (
        <Items {...props} checks={toSee} />
      ) : (
        <p className={styles.calm}>
          <Icon of={IconCheck} />
          <span>{t("plan.look.noneWords")}</span>
        </p>
      )}
      {known.length > 0 && (
        <>
          <h2 className={styles.title}>{t("plan.look.known")}</h2>
          <Items {...props} checks={known} />
        </>
      )}
    </section>
  );
}

function Items({ checks, ...props }: PlanChecksProps & { readonly checks: readonly PlanCheck[] }) {
  return (
    <ul>
      {checks.map((check) => (
        <Item key={keyOf(check)} check={check} {...props} />
      ))}
    </ul>
  );
}

const drawings = { REFUSED: IconAlertCircle, WARN: IconAlertTriangle, INFO: IconPin } as const;

type ItemProps = Omit<PlanChecksProps, "checks"> & { readonly check: PlanCheck };

function Item({ check, cohortId, startsOn, marks, ways }: ItemProps) {
  const { t } = useTranslation();
  const { title, sentence, reason } = useCheckTexts(startsOn, marks);
  return (
    <li className={classNames(styles.item, styles[check.level])}>
      <Icon of={drawings[check.level]} />
      <div>
        <h3 className="strong">
          <span className="visually-hidden">{t(`plan.level.${check.level}`)}: </span>
          {title(check)}
        </h3>
        <p className="ink2">{[sentence(check), reason(check)].filter(Boolean).join(" ")}</p>
        <CheckWays check={check} cohortId={cohortId} ways={ways} />
      </div>
    </li>
  );
}

function keyOf(check: PlanCheck): string {
  const { code, sessionId, meetingId, phaseCode, module, clash, date, names } = check;
  return [code, sessionId, meetingId, phaseCode, module, clash, date, ...names].join(" ");
}
