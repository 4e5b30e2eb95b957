import { useMantineColorScheme } from "@mantine/core";
import { changePasswordInput } from "@mikrolaan/shared/identity";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Facts } from "../ui/facts.tsx";
import { Form } from "../ui/form.tsx";
import { changeLanguage } from "../ui/language.ts";
import { Columns, Page, Paper, Stack } from "../ui/page.tsx";
import { post } from "../ui/post.ts";
import type { Problem } from "../ui/problems.ts";
import { Segmented } from "../ui/segmented.tsx";
import { PasswordField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";

/** One's own name and roles, password, language and appearance; and one's calendar, which comes from elsewhere. */
export function AccountPage({ calendar }: { calendar: ReactNode }) {
  const { t } = useTranslation();
  const { name, email, roles, municipality } = useViewer();
  return (
    <Page title={t("identity.account.title")}>
      <Columns split="6-6">
        <Stack>
          <Paper title={t("identity.account.you")}>
            <Facts
              facts={[
                [t("identity.account.name"), <bdi key="name">{name}</bdi>],
                [t("identity.account.email"), email],
                [
                  t("identity.account.roles"),
                  roles.map((role) => t(`codes.role.${role}`)).join(", "),
                ],
                [t("identity.account.municipality"), municipality.name],
              ]}
            />
          </Paper>
          <Screen />
        </Stack>
        <Stack>
          {calendar}
          <PasswordChange />
        </Stack>
      </Columns>
    </Page>
  );
}

function Screen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Paper title={t("identity.account.screenTitle")}>
      <Facts
        facts={[
          [
            t("app.user.language"),
            <Segmented
              key="language"
              label={t("app.user.language")}
              value={language}
              onChange={(chosen) => void changeLanguage(chosen)}
              options={[
                { value: "da", label: "Dansk" },
                { value: "en", label: "English" },
              ]}
            />,
          ],
          [
            t("app.user.appearance"),
            <Segmented
              key="appearance"
              label={t("app.user.appearance")}
              value={colorScheme}
              onChange={setColorScheme}
              options={[
                { value: "auto", label: t("app.user.auto") },
                { value: "light", label: t("app.user.light") },
                { value: "dark", label: t("app.user.dark") },
              ]}
            />,
          ],
        ]}
      />
    </Paper>
  );
}

function PasswordChange() {
  const { t } = useTranslation();
  const toast = useToast();
  const form = useForm({
    initial: { currentPassword: "", newPassword: "" },
    schema: changePasswordInput,
    submit: async (input) => {
      const problems = await post("/auth/password", input);
      if (problems.length > 0) return problems.map(withWait);
      form.reset();
      toast({ message: t("identity.account.changed") });
      return null;
    },
  });

  function withWait(problem: Problem): Problem {
    const minutes = Math.max(1, Math.ceil(Number(problem.limit ?? 60) / 60));
    const detail = t("identity.signIn.wait", { count: minutes });
    return problem.code === "TOO_MANY_ATTEMPTS" ? { ...problem, detail } : problem;
  }

  return (
    <Paper title={t("identity.account.passwordTitle")}>
      <Form
        form={form}
        action={t("identity.account.change")}
        refusedTitle={t("identity.account.refused")}
      >
        <PasswordField
          label={t("identity.account.current")}
          autoComplete="current-password"
          {...form.field("currentPassword")}
        />
        <PasswordField
          label={t("identity.account.next")}
          help={t("identity.account.nextHelp")}
          autoComplete="new-password"
          {...form.field("newPassword")}
        />
      </Form>
    </Paper>
  );
}
