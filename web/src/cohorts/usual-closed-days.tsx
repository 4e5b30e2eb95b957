import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/states.tsx";
import { useToast } from "../ui/toast.tsx";
import styles from "./closed-days.module.css";

const addUsual = graphql(`
  mutation AddUsualClosedDays {
    addUsualClosedDays { ...ClosedDay_ClosedDay @unmask }
  }
`);

/** What most municipalities close on and this one has not named, with all of it in one press. */
export function UsualClosedDays({ missing }: { missing: readonly string[] }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [add, { loading }] = useMutation(addUsual, { refetchQueries: ["ClosedDays"] });
  if (missing.length === 0) return null;

  async function addAll() {
    try {
      await add();
      toast({ message: t("team.closed.usualAdded") });
    } catch {
      toast({ message: t("team.closed.usualFailed") });
    }
  }

  return (
    <Notice calm>
      <div className={styles.usual}>
        <p>{t("team.closed.usual", { count: missing.length, names: missing.join(", ") })}</p>
        <Button waiting={loading} onClick={() => void addAll()}>
          {t("team.closed.addUsual")}
        </Button>
      </div>
    </Notice>
  );
}
