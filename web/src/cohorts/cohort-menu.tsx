import { Menu } from "@mantine/core";
import { type CohortStatus, nextStatuses } from "@mikrolaan/shared/cohorts";
import { IconChevronDown } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { ChangeStatus } from "./change-status.tsx";
import { CohortTeamDialog } from "./cohort-team-dialog.tsx";
import type { CohortToChange } from "./cohort-to-change.ts";
import { EditCohort } from "./edit-cohort.tsx";

/** What may be changed of a cohort itself: its name and seats, who follows it, and how far it is. */
export function CohortMenu({ cohort }: { cohort: CohortToChange }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const [staffing, setStaffing] = useState(false);
  const [target, setTarget] = useState<CohortStatus>(cohort.status);
  const [moving, setMoving] = useState(false);
  const place = useRef<HTMLSpanElement>(null);

  /** The item that opened the window is gone with its menu, so focus goes to the menu's button. */
  function close(set: (isOpen: boolean) => void) {
    set(false);
    place.current?.querySelector("button")?.focus();
  }

  return (
    <span ref={place}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button>
            {t("cohorts.edit.menu")}
            <Icon of={IconChevronDown} size="row" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {cohort.can.edit && (
            <Menu.Item onClick={() => setEditing(true)}>{t("cohorts.edit.open")}</Menu.Item>
          )}
          {cohort.can.edit && cohort.status !== "CLOSED" && (
            <Menu.Item onClick={() => setStaffing(true)}>{t("team.cohort.open")}</Menu.Item>
          )}
          {cohort.can.changeStatus && (
            <>
              <Menu.Divider />
              <Menu.Label>
                {t("cohorts.move.statusNow", { status: t(`codes.cohortStatus.${cohort.status}`) })}
              </Menu.Label>
              {nextStatuses(cohort.status).map((status) => (
                <Menu.Item
                  key={status}
                  onClick={() => {
                    setTarget(status);
                    setMoving(true);
                  }}
                >
                  {t(`cohorts.move.to.${status}`)}
                </Menu.Item>
              ))}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <EditCohort cohort={cohort} opened={editing} onClose={() => close(setEditing)} />
      <CohortTeamDialog cohort={cohort} opened={staffing} onClose={() => close(setStaffing)} />
      <ChangeStatus
        cohort={cohort}
        status={target}
        opened={moving}
        onClose={() => close(setMoving)}
      />
    </span>
  );
}
