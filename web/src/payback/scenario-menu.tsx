import { Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Confirm } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { CopyScenarioDialog } from "./copy-scenario-dialog.tsx";
import type { Scenario } from "./economy-model.ts";
import styles from "./register.module.css";
import { SaveScenarioDialog } from "./save-scenario-dialog.tsx";
import { scenarioAddress, setsOfScenario } from "./scenario-content.ts";
import { useScenarioDeeds } from "./use-scenario-deeds.ts";
import { useScenarioTexts } from "./use-scenario-texts.ts";

/** What may be done with a scenario. */
export function ScenarioMenu({ scenario }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { nameOf } = useScenarioTexts();
  const deeds = useScenarioDeeds();
  const [opened, setOpened] = useState<"edit" | "copy" | "sign" | null>(null);
  const place = useRef<HTMLSpanElement>(null);
  const name = nameOf(scenario);
  const { can } = scenario;

  /** The item that opened the window is gone with its menu, so focus goes to the menu's button. */
  function close() {
    setOpened(null);
    place.current?.querySelector("button")?.focus();
  }

  return (
    <span ref={place}>
      <Menu position="bottom-end">
        <Menu.Target>
          <button
            type="button"
            className={styles.menu}
            aria-label={t("scenarios.list.actionsOf", { name })}
          >
            <Icon of={IconDots} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void navigate(scenarioAddress(scenario))}>
            {t("scenarios.menu.open")}
          </Menu.Item>
          {can.edit && (
            <Menu.Item onClick={() => setOpened("edit")}>{t("scenarios.menu.edit")}</Menu.Item>
          )}
          {can.copy && (
            <Menu.Item onClick={() => setOpened("copy")}>{t("scenarios.menu.copy")}</Menu.Item>
          )}
          {can.signOff && (
            <Menu.Item onClick={() => setOpened("sign")}>{t("scenarios.menu.sign")}</Menu.Item>
          )}
          {can.edit && (
            <Menu.Item onClick={() => void deeds.remove(scenario)}>
              {t("scenarios.menu.remove")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <SaveScenarioDialog
        key={scenario.version}
        sets={setsOfScenario(scenario)}
        over={scenario}
        opened={opened === "edit"}
        onClose={close}
      />
      <CopyScenarioDialog id={scenario.id} name={name} opened={opened === "copy"} onClose={close} />
      <Confirm
        title={t("scenarios.sign.title", { name })}
        opened={opened === "sign"}
        onClose={close}
        action={t("scenarios.sign.action")}
        waiting={deeds.waiting}
        onConfirm={() => void deeds.sign(scenario).then(close)}
      >
        {t("scenarios.sign.words")}
      </Confirm>
    </span>
  );
}
