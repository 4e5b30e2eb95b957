import { joinClashes, type Problem } from "../ui/problems.ts";
import { Notice } from "../ui/states.tsx";
import { useProblemText } from "../ui/use-problem-text.ts";

/** Why a deed without a form was not done. */
export function Problems({ of }: { of: readonly Problem[] }) {
  const text = useProblemText();
  if (of.length === 0) return null;
  const sentences = [...new Set(joinClashes(of).map((problem) => text(problem)))];
  return (
    <div role="alert">
      <Notice>{sentences.join(" ")}</Notice>
    </div>
  );
}
