import { useApolloClient } from "@apollo/client/react";
import { signInInput } from "@mikrolaan/shared/identity";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { Form } from "../ui/form.tsx";
import { LanguageLinks } from "../ui/language-links.tsx";
import { Mark, places } from "../ui/mark.tsx";
import { useDocumentTitle } from "../ui/page.tsx";
import { post } from "../ui/post.ts";
import type { Problem } from "../ui/problems.ts";
import { PasswordField, TextField } from "../ui/text-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { ExampleUsers, useExamples } from "./example-users.tsx";
import { ownPath } from "./own-path.ts";
import styles from "./sign-in-page.module.css";

/** Signing in by e-mail and password; where the municipality is invented, by one press as one of its users. */
export function SignInPage() {
  const { t } = useTranslation();
  const examples = useExamples();
  const signIn = useSignIn();
  const form = useForm({
    initial: { email: "", password: "" },
    schema: signInInput,
    submit: signIn,
  });
  useDocumentTitle(t("identity.signIn.title"));
  return (
    <div className={styles.page}>
      <Claim invented={examples.accounts.length > 0} />
      <main className={styles.main}>
        <div className={styles.languages}>
          <LanguageLinks />
        </div>
        <div className={styles.column}>
          <h1 className={styles.title}>{t("identity.signIn.title")}</h1>
          <Form
            form={form}
            action={t("identity.signIn.action")}
            refusedTitle={t("identity.signIn.refused")}
          >
            <TextField
              label={t("identity.signIn.email")}
              type="email"
              autoComplete="username"
              {...form.field("email")}
            />
            <PasswordField
              label={t("identity.signIn.password")}
              autoComplete="current-password"
              {...form.field("password")}
            />
          </Form>
          <ExampleUsers examples={examples} onChoose={signIn} />
        </div>
      </main>
    </div>
  );
}

function Claim({ invented }: { invented: boolean }) {
  const { t } = useTranslation();
  return (
    <aside className={styles.claim} aria-label={t("app.name")}>
      <div className={styles.brand}>
        <Mark />
        {t("app.name")}
      </div>
      <figure className={styles.figure}>
        <TwentyPeople />
        <blockquote className={styles.sentence}>{t("identity.signIn.claim")}</blockquote>
        <figcaption>{t("identity.signIn.claimSource")}</figcaption>
      </figure>
      <p className={styles.invented}>{invented && t("identity.signIn.invented")}</p>
    </aside>
  );
}

function TwentyPeople() {
  return (
    <svg viewBox="0 0 310 244" className={styles.people} aria-hidden="true">
      {places.map(({ column, row, lit }) => (
        <circle
          key={`${column}-${row}`}
          cx={21 + column * 67}
          cy={21 + row * 67}
          r={lit ? 20 : 19}
          fill={lit ? "var(--lit)" : "none"}
          stroke={lit ? "none" : "#559aa3"}
          strokeWidth={2}
        />
      ))}
    </svg>
  );
}

/** Signs in and goes on to the page that was asked for. Returns what is wrong. */
function useSignIn() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async (input: { email: string; password: string }): Promise<readonly Problem[]> => {
    const problems = await post("/auth/sign-in", input);
    if (problems.length === 0) {
      await client.clearStore();
      await navigate(ownPath(search.get("to"), window.location.origin), { replace: true });
    }
    return problems.map((problem) =>
      problem.code === "TOO_MANY_ATTEMPTS"
        ? { ...problem, detail: wait(Number(problem.limit ?? 60)) }
        : problem,
    );
  };

  function wait(seconds: number): string {
    return t("identity.signIn.wait", { count: Math.max(1, Math.ceil(seconds / 60)) });
  }
}
