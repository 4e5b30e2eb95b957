import { useMutation } from "@apollo/client/react";
import { type KeyStage, keyStages, planOutcomesInput } from "@mikrolaan/shared/outcomes";
import { formSchema } from "@mikrolaan/shared/text";
import { useTranslation } from "react-i18next";
import type { OutcomePlanStateFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Form } from "../ui/form.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";

const planOutcomes = graphql(`
  mutation PlanOutcomes($input: PlanOutcomesInput!) {
    planOutcomes(input: $input) {
      __typename
      ... on OutcomePlan { ...OutcomePlanState @unmask }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type Values = Readonly<Record<KeyStage, number | null>> & { readonly basis: string | null };

type PlanDialogProps = {
  readonly plan: OutcomePlanStateFragment;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** How many are expected at each step, and what that rests on. */
export function PlanDialog({ plan, opened, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [mutate] = useMutation(planOutcomes);
  const of = (stage: KeyStage) => plan.expected.find((it) => it.stage === stage)?.count ?? null;
  const initial: Values = {
    ENQUIRY: of("ENQUIRY"),
    FIRST_MEETING: of("FIRST_MEETING"),
    SCREENING_1: of("SCREENING_1"),
    SCREENING_2: of("SCREENING_2"),
    COURSE: of("COURSE"),
    LOAN_AND_START: of("LOAN_AND_START"),
    SELF_SUPPORT: of("SELF_SUPPORT"),
    basis: plan.basis ?? null,
  };
  const schema = formSchema<unknown, ReturnType<typeof planOutcomesInput.parse>>(
    planOutcomesInput,
    {
      inputOf: (values) => inputOf(values as Values, plan),
      nameOf: (path) => keyStages[Number(path.split(".")[1])] ?? path,
    },
  );
  const form = useForm<Values, ReturnType<typeof planOutcomesInput.parse>>({
    initial,
    schema,
    submit: async ({ expected, ...input }) => {
      const variables = { input: { ...input, expected: [...expected] } };
      const { data } = await mutate({ variables });
      const result = data?.planOutcomes;
      if (result?.__typename === "Refused") return result.reasons;
      toast({ message: t("outcomes.figures.plan.saved") });
      onClose();
      return null;
    },
  });
  return (
    <Dialog title={t("outcomes.figures.plan.dialog")} opened={opened} onClose={onClose}>
      <Form
        form={form}
        action={t("outcomes.figures.plan.save")}
        cancel={onClose}
        refusedTitle={t("outcomes.figures.plan.refused")}
      >
        {keyStages.map((stage) => (
          <NumberField key={stage} label={t(`outcomes.stage.${stage}`)} {...form.field(stage)} />
        ))}
        <TextField
          label={t("outcomes.figures.plan.basis")}
          help={t("outcomes.figures.plan.basisHelp")}
          maxLength={200}
          {...form.field("basis")}
        />
      </Form>
    </Dialog>
  );
}

function inputOf({ basis, ...counts }: Values, { id, version }: OutcomePlanStateFragment) {
  const expected = keyStages.map((stage) => ({ stage, count: counts[stage] ?? undefined }));
  return { cohortId: id, version, expected, basis: basis ?? "" };
}
