import { useQuery } from "@apollo/client/react";
import { formatDate } from "@mikrolaan/shared/calendar";
import type { PreviewAttendanceRulesInput } from "@mikrolaan/shared/rules";
import { attendanceDefinitions } from "@mikrolaan/shared/rules";
import { fractionOf } from "@mikrolaan/shared/sessions";
import { useTranslation } from "react-i18next";
import { graphql } from "../gql/index.ts";
import { Notice } from "../ui/states.tsx";
import { useLanguage } from "../ui/use-language.ts";

const previewQuery = graphql(`
  query AttendanceRulesPreview($input: PreviewAttendanceRulesInput!) {
    attendanceRulesPreview(input: $input) {
      validTo changedMarks changedCohorts
      before { attended held expected attendedMinutes heldMinutes expectedMinutes }
      after { attended held expected attendedMinutes heldMinutes expectedMinutes }
    }
  }
`);

/** What the rules in the form would change, told before they are set. */
export function AttendanceRulesEffect({ input }: { input: PreviewAttendanceRulesInput }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, previousData, error } = useQuery(previewQuery, {
    variables: { input: { ...input, statuses: [...input.statuses] } },
  });
  const known = data ?? previousData;
  if (error && !known) return <Notice calm>{t("rules.own.effectFailed")}</Notice>;
  if (!known) return <Notice calm>{t("rules.own.effectWaiting")}</Notice>;
  const { validTo, changedMarks, changedCohorts, before, after } = known.attendanceRulesPreview;
  const date = formatDate(input.validFrom, language);
  return (
    <Notice calm>
      <div aria-live="polite">
        <p className="strong">
          {changedMarks > 0
            ? t("rules.own.effect", {
                date,
                marks: t("rules.own.marks", { count: changedMarks }),
                cohorts: t("rules.own.cohorts", { count: changedCohorts }),
              })
            : t("rules.own.noEffect", { date })}
        </p>
        {attendanceDefinitions.map((definition) => (
          <p key={definition}>
            {t(`ui.attendance.${definition}`)}:{" "}
            <BeforeAndAfter
              before={fractionOf(before, definition)}
              after={fractionOf(after, definition)}
            />
          </p>
        ))}
        <p className="second">
          {t("rules.own.earlier", { date })}
          {validTo && ` ${t("rules.own.until", { date: formatDate(validTo, language) })}`}
        </p>
      </div>
    </Notice>
  );
}

type Fraction = Pick<ReturnType<typeof fractionOf>, "attended" | "of">;

function BeforeAndAfter({ before, after }: { before: Fraction; after: Fraction }) {
  const { t } = useTranslation();
  const said = ({ attended, of }: Fraction) => `${attended} ${t("ui.of")} ${of}`;
  if (before.of === 0 && after.of === 0) return <>{t("ui.noData")}</>;
  if (said(before) === said(after)) return <>{t("rules.own.still", { figure: said(before) })}</>;
  return <>{t("rules.own.fromTo", { from: said(before), to: said(after) })}</>;
}
