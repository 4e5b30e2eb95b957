import { formatWeekdayDate, isPlainDate } from "@mikrolaan/shared/calendar";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { type Problem, problemSentence, problemsOf } from "./problems.ts";
import styles from "./put-away.module.css";
import { Notice } from "./states.tsx";
import { useLanguage } from "./use-language.ts";

type PutAwayProps = {
  /** Does the deed; answers why it was refused, or nothing. */
  readonly onPutAway: () => Promise<readonly Problem[]>;
  /** The sentence for what is still planned with it: so many meetings, the first on a date. */
  readonly inUse?: (planned: { readonly count: number; readonly date: string }) => string;
  /** The deed by its verb: "Tag ud af brug". */
  readonly children: ReactNode;
};

/** Under a form, apart from it: takes what it is about out of use, or says what stands in the way. */
export function PutAway({ onPutAway, inUse, children }: PutAwayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const alert = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    if (problems.length > 0) alert.current?.scrollIntoView({ block: "nearest" });
  }, [problems]);

  function sentence(problem: Problem): string {
    const [count, first = ""] = problem.detail?.split(" ") ?? [];
    if (problem.code !== "IN_USE" || !inUse || !isPlainDate(first)) {
      return problemSentence(t, problem, "");
    }
    return inUse({ count: Number(count), date: formatWeekdayDate(first, language) });
  }

  async function putAway() {
    setWaiting(true);
    try {
      setProblems(await onPutAway());
    } catch (error) {
      setProblems(problemsOf(error));
    } finally {
      setWaiting(false);
    }
  }

  return (
    <div className={styles.apart}>
      <Button variant="danger" waiting={waiting} onClick={() => void putAway()}>
        {children}
      </Button>
      {problems.length > 0 && (
        <div ref={alert} role="alert">
          <Notice>{problems.map(sentence).join(" ")}</Notice>
        </div>
      )}
    </div>
  );
}
