import { useQuery } from "@apollo/client/react";
import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import { may } from "@mikrolaan/shared/identity";
import { formatKroner, oere } from "@mikrolaan/shared/money";
import { isInForce } from "@mikrolaan/shared/rules";
import { IconPencil } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { RulePackKind, RulesQuery } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Facts } from "../ui/facts.tsx";
import { Page, Paper, Section, Stack } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { StatusWord } from "../ui/status-word.tsx";
import { useAttendanceRules } from "../ui/use-attendance-rules.ts";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import { OwnAttendanceRulesPaper } from "./own-attendance-rules.tsx";
import styles from "./rules-page.module.css";

const rulesQuery = graphql(`
  query Rules {
    rulePacks {
      id key kind validFrom validTo legalBasis source sourceDate verified
      lines { code unit value fromWeek toWeek da en counts definition }
    }
    ownAttendanceRules {
      id validFrom definition gatePercent reason setBy setAt replaced
      statuses { code countsAsHeld countsAsExpected countsAsAttended }
    }
  }
`);

type Pack = RulesQuery["rulePacks"][number];

/** The rules by their kind, each with its period, its legal basis and its source. */
export function RulesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const { today } = viewer;
  const { data, error, refetch } = useQuery(rulesQuery);
  const packs = data?.rulePacks;
  return (
    <Page
      title={t("rules.title")}
      second={t("rules.second", { date: formatDate(today, language) })}
    >
      {error && !packs && (
        <Failed error={error} title={t("rules.failed")} onRetry={() => void refetch()} />
      )}
      {!packs && !error && <Loading />}
      {packs?.length === 0 && <Empty title={t("rules.empty")} />}
      <Stack>
        {packs &&
          [...byKind(packs)].map(([kind, ofKind]) => (
            <Section
              key={kind}
              title={t(`codes.rulePackKind.${kind}`)}
              actions={
                kind === "ATTENDANCE" &&
                may(viewer, "editAttendanceRules") && (
                  <ButtonLink to="/rules/attendance" size="small" icon={IconPencil}>
                    {t("rules.own.edit")}
                  </ButtonLink>
                )
              }
            >
              <div className={styles.packs}>
                {kind === "ATTENDANCE" &&
                  data.ownAttendanceRules.map((own) => (
                    <OwnAttendanceRulesPaper key={own.id} rules={own} />
                  ))}
                {ofKind.map((pack) => (
                  <PackPaper key={pack.id} pack={pack} />
                ))}
              </div>
            </Section>
          ))}
      </Stack>
    </Page>
  );
}

type Line = Pack["lines"][number];

function useLineWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  function lineName({ code, unit, fromWeek, toWeek }: Line): string {
    if (unit === "ATTENDANCE") return t(`codes.attendance.${code}`, { defaultValue: code });
    if (!fromWeek) return t(`rules.line.${code}`, { defaultValue: code });
    return toWeek ? t("rules.weeks", { fromWeek, toWeek }) : t("rules.weeksFrom", { fromWeek });
  }
  function lineValue({ unit, value, da, en, counts, definition }: Line): string {
    if (definition) return t(`ui.attendance.${definition}`);
    if (unit === "PERCENT_OF_HOURS") {
      return value ? t("rules.own.gatePercent", { percent: value }) : t("rules.own.noGate");
    }
    if (unit === "TEXT") return (language === "da" ? da : en) ?? "";
    if (unit === "ATTENDANCE") {
      return counts?.length
        ? counts.map((it) => t(`rules.counts.${it}`)).join(", ")
        : t("rules.counts.none");
    }
    if (unit === "OERE") return `${formatKroner(oere(value ?? 0), language)} ${t("ui.kroner")}`;
    if (unit === "PERCENT") return t("rules.refund", { percent: value ?? 0 });
    return t("rules.months", { count: value ?? 0 });
  }
  return { lineName, lineValue };
}

function PackPaper({ pack }: { pack: Pack }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { lineName, lineValue } = useLineWords();
  const { key, validFrom, validTo, legalBasis, source, sourceDate, verified, lines } = pack;
  const from = formatDate(validFrom, language);
  const title = t(`rules.key.${key}`, { defaultValue: key });
  const period = validTo
    ? t("rules.between", { from, to: formatDate(validTo, language) })
    : t("rules.from", { from });
  const sourceText = sourceDate
    ? t("rules.sourceDated", { source, date: formatDate(sourceDate, language) })
    : source;
  return (
    <Paper title={title} note={period} actions={<InForce pack={pack} />}>
      {lines.length > 0 && (
        <dl className={styles.lines} aria-label={t("rules.lines", { title })}>
          {lines.map((line) => (
            <div key={`${line.code} ${line.fromWeek}`}>
              <dt>{lineName(line)}</dt>
              <dd>{lineValue(line)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Facts
        facts={[
          [t("rules.legalBasis"), legalBasis],
          [t("rules.source"), sourceText],
        ]}
      />
      <p className={styles.verified}>
        <StatusWord status={verified ? "done" : "warning"}>
          {t(verified ? "rules.verified" : "rules.unverified")}
        </StatusWord>
      </p>
    </Paper>
  );
}

function InForce({ pack }: { pack: Pack }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { on } = useAttendanceRules();
  const isReplaced = pack.kind === "ATTENDANCE" && on(today)?.validFrom !== pack.validFrom;
  const period = { validFrom: pack.validFrom, validTo: pack.validTo ?? null };
  if (isInForce(period, today) && isReplaced)
    return <StatusWord status="neutral">{t("rules.own.shippedReplaced")}</StatusWord>;
  if (isInForce(period, today))
    return <StatusWord status="active">{t("rules.inForce")}</StatusWord>;
  return (
    <StatusWord status="neutral">
      {t(isLater(pack, today) ? "rules.later" : "rules.past")}
    </StatusWord>
  );
}

function isLater(pack: Pack, today: PlainDate): boolean {
  return pack.validFrom > today;
}

function byKind(packs: readonly Pack[]): ReadonlyMap<RulePackKind, readonly Pack[]> {
  const kinds = new Map<RulePackKind, Pack[]>();
  for (const pack of packs) kinds.set(pack.kind, [...(kinds.get(pack.kind) ?? []), pack]);
  return kinds;
}
