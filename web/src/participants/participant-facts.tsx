import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import type { ParticipantFacts_ParticipantFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { Facts } from "../ui/facts.tsx";
import { DateText } from "../ui/figures.tsx";
import { Paper } from "../ui/page.tsx";
import { EditParticipant } from "./edit-participant.tsx";
import styles from "./participant-facts.module.css";

const participantFactsFragment = graphql(`
  fragment ParticipantFacts_Participant on Participant {
    id version firstName lastName birthDate phone email businessIdea benefitType referralSource consentOn registeredOn
    can { edit }
  }
`);

type ParticipantFactsProps = {
  readonly participant: FragmentType<ParticipantFacts_ParticipantFragment>;
};

/** Contact and background of a citizen, with the way to put it right. */
export function ParticipantFacts({ participant }: ParticipantFactsProps) {
  const { t } = useTranslation();
  const { data } = useSuspenseFragment({ fragment: participantFactsFragment, from: participant });
  const { phone, email, birthDate, businessIdea, benefitType, referralSource, consentOn } = data;
  const notSaid = <span className="ink3">{t("participants.notSaid")}</span>;
  return (
    <Paper
      title={t("participants.facts")}
      actions={data.can.edit && <EditParticipant participant={data} />}
    >
      <div className={styles.facts}>
        <Facts
          facts={[
            [
              t("participants.phone"),
              phone ? <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a> : notSaid,
            ],
            [t("participants.email"), email ? <a href={`mailto:${email}`}>{email}</a> : notSaid],
            [
              t("participants.birthDate"),
              birthDate ? <DateText date={birthDate} weekday={false} week={false} /> : notSaid,
            ],
            [
              t("participants.businessIdea"),
              businessIdea ? <span className={styles.lines}>{businessIdea}</span> : notSaid,
            ],
            [
              t("participants.benefitType"),
              benefitType ? t(`codes.benefit.${benefitType}`) : notSaid,
            ],
            [
              t("participants.referralSource"),
              referralSource ? t(`codes.referral.${referralSource}`) : notSaid,
            ],
            [
              t("participants.consentOn"),
              consentOn ? (
                <DateText date={consentOn} weekday={false} />
              ) : (
                t("participants.noConsent")
              ),
            ],
            [
              t("participants.registeredOn"),
              <DateText key="registered" date={data.registeredOn} weekday={false} />,
            ],
          ]}
        />
      </div>
    </Paper>
  );
}
