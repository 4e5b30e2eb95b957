import { IconTable } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { ImportForm } from "./import-form.tsx";

type ImportButtonProps = {
  readonly cohortId: string;
  readonly session: { readonly id: string; readonly name: string } | null;
};

/** "Sæt ind fra Excel": marks of this session or of any, looked through before they are saved. */
export function ImportButton({ cohortId, session }: ImportButtonProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button icon={IconTable} onClick={() => setOpened(true)}>
        {t("ui.sheet.button")}
      </Button>
      <Dialog title={t("ui.sheet.button")} opened={opened} onClose={close} size="xl">
        <ImportForm
          cohortId={cohortId}
          kind="marks"
          session={session}
          onDone={close}
          more={
            <p className="second">
              <Link to={`/cohorts/${cohortId}/attendance/import?what=days`}>
                {t("sessions.importing.daysElsewhere")}
              </Link>
            </p>
          }
        />
      </Dialog>
    </>
  );
}
