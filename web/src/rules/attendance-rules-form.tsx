import { useMutation } from "@apollo/client/react";
import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import {
  type AttendanceRules,
  attendanceDefinitions,
  attendanceStatuses,
  attendanceWeights,
  type SetAttendanceRulesInput,
} from "@mikrolaan/shared/rules";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../gql/index.ts";
import { SelectField } from "../ui/choice-fields.tsx";
import { Form } from "../ui/form.tsx";
import { Paper, Stack } from "../ui/page.tsx";
import type { Problem } from "../ui/problems.ts";
import { RadioField } from "../ui/radio-field.tsx";
import { TextField } from "../ui/text-fields.tsx";
import { useToast } from "../ui/toast.tsx";
import { DateField, NumberField } from "../ui/typed-fields.tsx";
import { useAskAnew } from "../ui/use-ask-anew.ts";
import { useAttendanceRules } from "../ui/use-attendance-rules.ts";
import { useForm } from "../ui/use-form.ts";
import { useLanguage } from "../ui/use-language.ts";
import { AttendanceRulesEffect } from "./attendance-rules-effect.tsx";
import { type RulesValues, rulesSchema, statusesOf, valuesOf } from "./attendance-rules-values.ts";
import styles from "./rules-page.module.css";

const setAttendanceRules = graphql(`
  mutation SetAttendanceRules($input: SetAttendanceRulesInput!) {
    setAttendanceRules(input: $input) {
      __typename
      ... on OwnAttendanceRules { id validFrom }
      ... on Refused { reasons { code field detail } }
    }
  }
`);

type RulesFormProps = {
  readonly inForce: AttendanceRules;
  readonly today: PlainDate;
  /** The newest of the municipality's own; null where there are none. */
  readonly after: string | null;
};

type Wanted = Omit<SetAttendanceRulesInput, "after">;

/** What each mark counts as, the definition and the demand; beside them what they would change. */
export function AttendanceRulesForm({ inForce, today, after }: RulesFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const set = useSet(after);
  const form = useForm<RulesValues, Wanted>({
    initial: valuesOf(inForce, today),
    schema: rulesSchema,
    submit: async (input) => {
      const problems = await set(input);
      if (!problems) await navigate("/rules");
      return problems;
    },
  });
  const { values } = form;
  return (
    <Paper>
      <Form
        form={form}
        action={t("rules.own.save")}
        cancel="/rules"
        refusedTitle={t("rules.own.refused")}
        note={t("rules.own.kept")}
      >
        <DateField
          label={t("rules.own.validFrom")}
          help={t("rules.own.validFromHelp")}
          today={today}
          {...form.field("validFrom")}
        />
        <RadioField
          label={t("ui.attendance.definition")}
          options={attendanceDefinitions.map((value) => {
            return { value, label: t(`rules.own.definition.${value}`) };
          })}
          {...form.field("definition")}
        />
        <NumberField
          label={t("rules.own.gate")}
          help={t("rules.own.gateHelp")}
          optional
          unit="%"
          {...form.field("gatePercent")}
        />
        <div className={styles.weights}>
          {attendanceStatuses.map((code) => (
            <SelectField
              key={code}
              label={t("rules.own.statusCounts", { status: t(`codes.attendance.${code}`) })}
              nothing={null}
              options={attendanceWeights.map((value) => {
                return { value, label: t(`rules.own.weight.${value}`) };
              })}
              {...form.field(code)}
            />
          ))}
        </div>
        <TextField
          label={t("rules.own.reason")}
          help={t("rules.own.reasonHelp")}
          maxLength={300}
          {...form.field("reason")}
        />
        <Stack>
          {values.validFrom && (
            <AttendanceRulesEffect
              input={{
                ...{ validFrom: values.validFrom, definition: values.definition },
                ...{ gatePercent: values.gatePercent, statuses: statusesOf(values) },
              }}
            />
          )}
        </Stack>
      </Form>
    </Paper>
  );
}

/** Sets the rules, and offers to set those before once more: every figure is then read anew. */
function useSet(seen: string | null): (input: Wanted) => Promise<readonly Problem[] | null> {
  const { t } = useTranslation();
  const language = useLanguage();
  const toast = useToast();
  const askAnew = useAskAnew();
  const { on } = useAttendanceRules();
  const [mutate] = useMutation(setAttendanceRules);
  async function send(input: Wanted, after: string | null) {
    const variables = { input: { ...input, after, statuses: [...input.statuses] } };
    const { data } = await mutate({ variables });
    const answer = data?.setAttendanceRules;
    if (answer?.__typename === "Refused") return { problems: answer.reasons };
    await askAnew();
    return { problems: null, id: answer?.id ?? null };
  }
  return async (input) => {
    const before = on(input.validFrom);
    const answer = await send(input, seen);
    if (answer.problems) return answer.problems;
    const words = { date: formatDate(input.validFrom, language) };
    const message = t("rules.own.done", words);
    if (!before) toast({ message });
    else {
      const { definition, gatePercent } = before;
      const statuses = statusesOf(valuesOf(before, input.validFrom));
      const back = { validFrom: input.validFrom, definition, gatePercent, statuses };
      const undo = async () => {
        const { problems } = await send({ ...back, reason: t("rules.own.undoReason") }, answer.id);
        toast({ message: t(problems ? "rules.own.notUndone" : "rules.own.undone", words) });
      };
      toast({ message, undo: () => void undo() });
    }
    return null;
  };
}
