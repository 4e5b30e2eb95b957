import { useSearchParams } from "react-router";
import { stayHere } from "../ui/page.tsx";

/** Whose tasks are shown: one's own with those that are nobody's in particular, or the whole team's. */
export type Whose = "mine" | "team";

/** It stands in the address, so that a link and the way back keep it. */
export function useWhose(): [Whose, (whose: Whose) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (whose: Whose) =>
    setParams(
      (before) => {
        if (whose === "team") before.set("tasks", "team");
        else before.delete("tasks");
        return before;
      },
      { replace: true, preventScrollReset: true, state: stayHere },
    );
  return [params.get("tasks") === "team" ? "team" : "mine", choose];
}
