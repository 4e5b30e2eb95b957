import { useApolloClient } from "@apollo/client/react";
import { type MantineColorScheme, Menu, useMantineColorScheme } from "@mantine/core";
import { IconLogout, IconUserCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { Icon } from "../ui/icon.tsx";
import { initialsOf } from "../ui/initials.ts";
import { changeLanguage } from "../ui/language.ts";
import { post } from "../ui/post.ts";
import { useToast } from "../ui/toast.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";

import styles from "./shell.module.css";

const schemes: readonly MantineColorScheme[] = ["auto", "light", "dark"];

export function UserMenu() {
  const { t } = useTranslation();
  const { name, roles } = useViewer();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <button type="button" className={styles.user}>
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(name)}
          </span>
          <span className={styles.who}>
            {name}
            <small>{rolesInShort(roles.map((role) => t(`codes.role.${role}`)))}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={language}
          onChange={(value) => void changeLanguage(value === "en" ? "en" : "da")}
        >
          <Menu.Label>{t("app.user.language")}</Menu.Label>
          <Menu.RadioItem value="da">
            <span lang="da">Dansk</span>
          </Menu.RadioItem>
          <Menu.RadioItem value="en">
            <span lang="en">English</span>
          </Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(schemeOf(value))}>
          <Menu.Label>{t("app.user.appearance")}</Menu.Label>
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`app.user.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          component={Link}
          to="/account"
          closeMenuOnClick
          leftSection={<Icon of={IconUserCircle} />}
        >
          {t("app.user.account")}
        </Menu.Item>
        <Menu.Item
          closeMenuOnClick
          leftSection={<Icon of={IconLogout} />}
          onClick={() => void signOut()}
        >
          {t("app.user.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The first role, and how many more. */
function rolesInShort([first = "", ...rest]: readonly string[]): string {
  return rest.length > 0 ? `${first} +${rest.length}` : first;
}

/** Ends the session, and forgets all that was read in it. */
function useSignOut() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const toast = useToast();
  return async () => {
    const problems = await post("/auth/sign-out");
    if (problems.length > 0) return toast({ message: t("app.user.signOutFailed") });
    await navigate("/sign-in");
    await client.clearStore();
  };
}

function schemeOf(value: string | null): MantineColorScheme {
  return schemes.find((scheme) => scheme === value) ?? "auto";
}
