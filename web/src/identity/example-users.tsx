import type { Role } from "@mikrolaan/shared/identity";
import { IconChevronRight } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import { initialsOf } from "../ui/initials.ts";
import styles from "./example-users.module.css";

type Account = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly municipality: string;
};

export type Examples = { readonly accounts: readonly Account[]; readonly password: string | null };

const none: Examples = { accounts: [], password: null };

/** The users one may try, where the municipality is an example; none elsewhere. */
export function useExamples(): Examples {
  const [examples, setExamples] = useState(none);
  useEffect(() => {
    const leaving = new AbortController();
    fetch("/auth/examples", { signal: leaving.signal })
      .then((response): Promise<Examples> | Examples => (response.ok ? response.json() : none))
      .then(setExamples)
      .catch(() => {}); // Without them one signs in by e-mail.
    return () => leaving.abort();
  }, []);
  return examples;
}

type ExampleUsersProps = {
  readonly examples: Examples;
  readonly onChoose: (input: { email: string; password: string }) => Promise<unknown>;
};

export function ExampleUsers({ examples, onChoose }: ExampleUsersProps) {
  const { t } = useTranslation();
  const { accounts, password } = examples;
  if (password === null || accounts.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="try-as">
      <h2 id="try-as" className={styles.head}>
        <span className="strong">{t("identity.signIn.tryAs")}</span> ·{" "}
        {t("identity.signIn.example")}
      </h2>
      <ul>
        {accounts.map(({ name, email, roles, municipality }) => (
          <li key={email}>
            <button
              type="button"
              className={styles.account}
              onClick={() => void onChoose({ email, password })}
            >
              <span className={styles.initials} aria-hidden="true">
                {initialsOf(name)}
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                {roles[0] && (
                  <span className="second">
                    {t(`identity.signIn.does.${roles[0]}`)}
                    {municipality !== accounts[0]?.municipality && ` · ${municipality}`}
                  </span>
                )}
              </span>
              <span className="ink2">
                {roles.map((role) => t(`codes.role.${role}`)).join(", ")}
              </span>
              <Icon of={IconChevronRight} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
