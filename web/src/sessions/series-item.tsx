import { IconPencil, IconPlayerStop } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { DateText } from "../ui/figures.tsx";
import { EditSeriesForm } from "./edit-series-form.tsx";
import { EndSeriesForm } from "./end-series-form.tsx";
import styles from "./series.module.css";
import { SeriesLeftOut } from "./series-left-out.tsx";
import { ruleOf, type SeriesRow } from "./series-row.ts";
import { useSessionTexts } from "./session-texts.ts";
import { useRuleText } from "./use-rule-text.ts";

type ItemProps = { readonly series: SeriesRow };

/** A series: its rule, what its meetings have in common, and those to come. */
export function SeriesItem({ series }: ItemProps) {
  const { t } = useTranslation();
  const [deed, setDeed] = useState<"edit" | "end" | null>(null);
  const close = () => setDeed(null);
  return (
    <article className={styles.item} aria-label={series.theme ?? t("sessions.network.meeting")}>
      <div className={styles.words}>
        <SeriesHead series={series} />
        <NextMeetings series={series} />
        <SeriesLeftOut series={series} />
      </div>
      {series.endedOn === null && (
        <div className={styles.actions}>
          <Button size="small" icon={IconPencil} onClick={() => setDeed("edit")}>
            {t("sessions.network.series.edit")}
          </Button>
          <Button size="small" icon={IconPlayerStop} onClick={() => setDeed("end")}>
            {t("sessions.network.series.end")}
          </Button>
        </div>
      )}
      <Dialog
        title={t("sessions.network.series.edit")}
        opened={deed === "edit"}
        onClose={close}
        size="lg"
      >
        <EditSeriesForm series={series} onDone={close} />
      </Dialog>
      <Dialog title={t("sessions.network.series.endTitle")} opened={deed === "end"} onClose={close}>
        <EndSeriesForm series={series} onDone={close} />
      </Dialog>
    </article>
  );
}

function SeriesHead({ series }: ItemProps) {
  const { t } = useTranslation();
  const { day } = useSessionTexts();
  const ruleText = useRuleText();
  const { theme, place, member, cohorts, pattern, madeUntil, endedOn } = series;
  const rule = ruleText({ ...ruleOf(pattern), ...series });
  const facts = [
    place ?? t("sessions.network.noPlace"),
    member && t("sessions.network.series.heldBy", { name: member.name }),
    cohorts.map(({ name }) => name).join(", "),
    endedOn
      ? t("sessions.network.series.endedOn", { day: day(endedOn) })
      : madeUntil && t("sessions.network.series.madeUntil", { day: day(madeUntil) }),
  ];
  return (
    <div>
      <h3 className={styles.title}>{theme ?? rule}</h3>
      {theme && <p className="ink2">{rule}</p>}
      <p className="second">{facts.filter(Boolean).join(" · ")}</p>
    </div>
  );
}

function NextMeetings({ series: { coming } }: ItemProps) {
  const { t } = useTranslation();
  /** "5 af 12 kommer"; nothing is made of it while nobody has answered. */
  const answersTo = ({ status, saidYes, invited }: SeriesRow["coming"][number]) => {
    if (status === "CANCELLED") return t("codes.meetingStatus.CANCELLED");
    return saidYes > 0
      ? t("sessions.network.series.coming", { yes: saidYes, invited })
      : t("sessions.network.invited", { count: invited });
  };
  if (coming.length === 0) return <p className="ink2">{t("sessions.network.series.noNext")}</p>;
  return (
    <div>
      <p className={styles.label}>{t("sessions.network.series.next")}</p>
      <ul className={styles.next}>
        {coming.map((meeting) => (
          <li key={meeting.id}>
            <Link to={`/network/${meeting.id}`}>
              <DateText date={meeting.date} />
            </Link>{" "}
            <span className="ink3">{answersTo(meeting)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
