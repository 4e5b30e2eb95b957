import { IconDeviceFloppy } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Button } from "../ui/button.tsx";
import { stayHere } from "../ui/page.tsx";
import type { EconomyBasis, EconomyModel } from "./economy-model.ts";
import { SaveScenarioDialog } from "./save-scenario-dialog.tsx";
import { scenarioAddress, setsOf } from "./scenario-content.ts";

type SaveAsScenarioProps = { readonly basis: EconomyBasis; readonly model: EconomyModel };

/** Keeps what was set in the calculation under a name, and goes on from the scenario saved. */
export function SaveAsScenario({ basis, model }: SaveAsScenarioProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [saving, setSaving] = useState(false);
  if (!basis.scenarios.some(({ can }) => can.copy)) return null;
  return (
    <>
      <Button variant="primary" icon={IconDeviceFloppy} onClick={() => setSaving(true)}>
        {t("scenarios.save.open")}
      </Button>
      <SaveScenarioDialog
        sets={setsOf(model.settings, model.scenario)}
        over={null}
        opened={saving}
        onClose={() => setSaving(false)}
        onSaved={(saved) =>
          void navigate(scenarioAddress(saved), { replace: true, state: stayHere })
        }
      />
    </>
  );
}
