import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { useInUse } from "./in-use.ts";
import { type Problem, problemSentence, problemsOf } from "./problems.ts";
import styles from "./put-away.module.css";
import { Notice } from "./states.tsx";

type PutAwayProps = {
  /** Does the deed; answers why it was refused, or nothing. */
  readonly onPutAway: () => Promise<readonly Problem[]>;
  /** The deed by its verb: "Tag ud af brug". */
  readonly children: ReactNode;
};

/** Under a form, apart from it: takes what it is about out of use, or says what stands in the way. */
export function PutAway({ onPutAway, children }: PutAwayProps) {
  const { t } = useTranslation();
  const inWords = useInUse();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [waiting, setWaiting] = useState(false);

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
      {problems.length > 0 && (
        <div role="alert">
          <Notice>
            {problems.map((problem) => problemSentence(t, inWords(problem), "")).join(" ")}
          </Notice>
        </div>
      )}
      <Button variant="danger" waiting={waiting} onClick={() => void putAway()}>
        {children}
      </Button>
    </div>
  );
}
