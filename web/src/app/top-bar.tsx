import { Menu } from "@mantine/core";
import { IconArrowLeft, IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, useLocation } from "react-router";
import { Icon } from "../ui/icon.tsx";
import { Mark } from "../ui/mark.tsx";
import { usePhone } from "../ui/use-phone.ts";
import { useViewer } from "../ui/viewer.tsx";
import { type Destination, destinationsFor } from "./destinations.ts";
import styles from "./shell.module.css";
import { UserMenu } from "./user-menu.tsx";

const mostInBar = 6;

/** Where one is and where one can go; names the municipality, and says where all of it is invented. */
export function TopBar({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { municipality, roles } = useViewer();
  const destinations = destinationsFor(roles);
  const phone = usePhone();
  const parent = useParent(destinations);
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        {phone && parent ? (
          <Link to={parent} className={styles.back} aria-label={t("app.navigation.back")}>
            <Icon of={IconArrowLeft} size="phone" />
          </Link>
        ) : (
          <Link
            to="/"
            className={styles.brand}
            aria-label={`${t("app.name")}, ${t("app.navigation.home")}`}
          >
            <Mark />
            <span className={styles.brandName}>{t("app.name")}</span>
          </Link>
        )}
        <div className={styles.municipality}>
          <span>{municipality.name}</span>
          {municipality.isExample && <small>{t("app.example")}</small>}
        </div>
        <nav aria-label={t("app.navigation.label")} className={styles.nav}>
          {destinations.slice(0, mostInBar).map(({ to, name }) => (
            <NavLink key={to} to={to} className={styles.destination ?? ""}>
              {t(`app.navigation.${name}`)}
            </NavLink>
          ))}
          {destinations.length > mostInBar && (
            <MoreMenu destinations={destinations.slice(mostInBar)}>
              {(isHere) => (
                <button
                  type="button"
                  className={styles.destination}
                  aria-current={isHere || undefined}
                >
                  {t("app.navigation.more")}
                  <Icon of={IconChevronDown} size="row" />
                </button>
              )}
            </MoreMenu>
          )}
        </nav>
        <div className={styles.tools}>
          {children}
          <UserMenu />
        </div>
      </div>
    </header>
  );
}

/** The destinations there was no room for; its button says so when one of them is where one is. */
export function MoreMenu({
  destinations,
  children,
}: {
  destinations: readonly Destination[];
  children: (isHere: boolean) => ReactNode;
}) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const isAt = (to: string) => pathname === to || pathname.startsWith(`${to}/`);
  return (
    <Menu>
      <Menu.Target>{children(destinations.some(({ to }) => isAt(to)))}</Menu.Target>
      <Menu.Dropdown>
        {destinations.map(({ to, name, icon }) => (
          <Menu.Item
            key={to}
            component={Link}
            to={to}
            leftSection={<Icon of={icon} />}
            aria-current={isAt(to) ? "page" : undefined}
            className={styles.more}
          >
            {t(`app.navigation.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The page above this one, or null on a page that the navigation leads to. */
function useParent(destinations: readonly Destination[]): string | null {
  const { pathname } = useLocation();
  if (destinations.some(({ to }) => to === pathname)) return null;
  const above = destinations.find(({ to }) => pathname.startsWith(`${to}/`));
  return above?.to ?? "/";
}
