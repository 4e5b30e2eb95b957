import type { ProgressDots_ProgressFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Dots } from "../ui/dots.tsx";

graphql(`
  fragment ProgressDots_Progress on Progress {
    dots { selfSupporting jobOrEducation inProgress stopped }
  }
`);

/** The group as its people, with what each form stands for. */
export function ProgressDots({ progress }: { progress: ProgressDots_ProgressFragment }) {
  const people = Object.values(progress.dots).reduce<number>(
    (sum, count) => (typeof count === "number" ? sum + count : sum),
    0,
  );
  return (
    <Dots
      counts={progress.dots}
      size={people > 30 ? "medium" : "large"}
      perRow={people > 30 ? 15 : 10}
      legend
    />
  );
}
