import { useTranslation } from "react-i18next";
import { Form } from "../ui/form.tsx";
import { joinClashes } from "../ui/problems.ts";
import { NumberField } from "../ui/typed-fields.tsx";
import { useForm } from "../ui/use-form.ts";
import { inScope } from "./session-changes.ts";
import { useSessionTexts } from "./session-texts.ts";
import type { SessionToEdit } from "./session-to-edit.ts";
import { usePlanDeeds } from "./use-plan-deeds.ts";
import { useSiblings } from "./use-siblings.ts";

type ExtendSeriesProps = {
  readonly session: SessionToEdit;
  readonly series: NonNullable<SessionToEdit["series"]>;
  readonly onDone: () => void;
};

/** Carries a series on until it has so many days; those it has already are made once only. */
export function ExtendSeries({ session, series, onDone }: ExtendSeriesProps) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const { extend } = usePlanDeeds();
  const last = inScope(useSiblings(session.cohortId), session, "ALL").at(-1) ?? session;
  const form = useForm<{ readonly count: number | null }>({
    initial: { count: series.days + 2 },
    submit: async ({ count }) => {
      if (count === null) return [{ code: "REQUIRED", field: "count" }];
      const input = { seriesId: series.id, version: series.version, count };
      const outcome = await extend(input, ({ sessions }) =>
        t("sessions.plan.add.done", { count: sessions.length }),
      );
      if (outcome.kind === "refused") {
        return joinClashes(outcome.reasons).map((it) => ({ ...it, field: null }));
      }
      onDone();
      return null;
    },
  });
  const more = (form.values.count ?? series.days) - series.days;
  return (
    <Form
      form={form}
      action={t("sessions.plan.extend.action")}
      cancel={onDone}
      refusedTitle={t("sessions.plan.extend.refused")}
    >
      <p>{t("sessions.plan.extend.now", { count: series.days, day: day(last.date) })}</p>
      <NumberField
        label={t("sessions.plan.extend.count")}
        unit={t("sessions.plan.extend.unit")}
        autoFocus
        {...form.field("count")}
      />
      <p className="ink2" role="status">
        {more > 0
          ? t("sessions.plan.extend.adds", { count: more })
          : t("sessions.plan.extend.addsNone")}
      </p>
    </Form>
  );
}
