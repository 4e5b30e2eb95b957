import { IconDots } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { Icon } from "../ui/icon.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { destinationsFor } from "./destinations.ts";
import styles from "./shell.module.css";
import { MoreMenu } from "./top-bar.tsx";

const most = 4;

/** The navigation of a phone: four places at most, the last of them the rest. */
export function BottomNavigation() {
  const { t } = useTranslation();
  const destinations = destinationsFor(useViewer().roles);
  const phone = usePhone();
  if (!phone || destinations.length < 2) return null;
  const shown = destinations.length > most ? destinations.slice(0, most - 1) : destinations;
  const rest = destinations.slice(shown.length);
  return (
    <nav aria-label={t("app.navigation.label")} className={styles.bottom}>
      {shown.map(({ to, name, icon }) => (
        <NavLink key={to} to={to}>
          <Icon of={icon} size="phone" />
          {t(`app.navigation.${name}`)}
        </NavLink>
      ))}
      {rest.length > 0 && (
        <MoreMenu destinations={rest}>
          {(isHere) => (
            <button type="button" aria-current={isHere || undefined}>
              <Icon of={IconDots} size="phone" />
              {t("app.navigation.more")}
            </button>
          )}
        </MoreMenu>
      )}
    </nav>
  );
}
