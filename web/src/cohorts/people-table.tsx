import { formatDate, type PlainDate } from "@mikrolaan/shared/calendar";
import type { ExitRoute, Stage } from "@mikrolaan/shared/cohorts";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Row, RowList } from "../ui/row-list.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { usePhone } from "../ui/use-phone.ts";
import styles from "./people-table.module.css";

type Person = {
  readonly id: string;
  readonly name: string;
  readonly businessIdea?: string | null;
  readonly stage: Stage;
  readonly exitRoute?: ExitRoute | null;
  readonly since: PlainDate;
  readonly coach: { readonly name: string } | null;
};

type Group = { readonly key: string; readonly title: string; readonly people: readonly Person[] };

/** People under the heading of their group; on a phone a list for each. */
export function PeopleTable({ groups }: { groups: readonly Group[] }) {
  const phone = usePhone();
  return phone ? <PeopleLists groups={groups} /> : <WideTable groups={groups} />;
}

function WideTable({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation();
  const { idea, since, way, coach } = usePersonTexts();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("cohorts.head.participants")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("cohorts.name")}</th>
          <th scope="col">{t("cohorts.people.idea")}</th>
          <th scope="col">{t("cohorts.coach.head")}</th>
          <th scope="col">{t("cohorts.people.sinceHead")}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.group}>
              <GroupTitle group={group} />
            </th>
          </tr>
          {group.people.map((person) => (
            <tr key={person.id} className={styles.person}>
              <th scope="row">
                <Link to={`/participants/${person.id}`} className={styles.open}>
                  <bdi>{person.name}</bdi>
                </Link>
              </th>
              <td>
                {idea(person)}
                {way(person)}
              </td>
              <td>{coach(person)}</td>
              <td>{since(person)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PeopleLists({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation();
  const { idea, since, way } = usePersonTexts();
  return groups.map((group) => (
    <section key={group.key}>
      <h2 className={styles.phoneGroup}>
        <GroupTitle group={group} />
      </h2>
      <RowList label={group.title}>
        {group.people.map((person) => (
          <Row
            key={person.id}
            title={person.name}
            second={
              <>
                {idea(person)}
                {way(person)}
                {person.coach && (
                  <div>
                    {t("cohorts.coach.head")}: {person.coach.name}
                  </div>
                )}
              </>
            }
            note={
              <span className="second">{t("cohorts.people.since", { date: since(person) })}</span>
            }
            to={`/participants/${person.id}`}
          />
        ))}
      </RowList>
    </section>
  ));
}

function GroupTitle({ group: { title, people } }: { group: Group }) {
  const { t } = useTranslation();
  return (
    <>
      {title}{" "}
      <span className={styles.count}>{t("cohorts.people.count", { count: people.length })}</span>
    </>
  );
}

function usePersonTexts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const since = (person: Person) => formatDate(person.since, language);
  const idea = ({ businessIdea }: Person): ReactNode =>
    businessIdea || <span className="ink3">{t("cohorts.people.noIdea")}</span>;
  const way = ({ exitRoute, stage }: Person): ReactNode =>
    exitRoute && (
      <Fragment>
        <br />
        <span className="second">
          {t(`codes.exitRoute.${exitRoute}`)},{" "}
          {t("cohorts.people.lastStage", { stage: t(`codes.stage.${stage}`) })}
        </span>
      </Fragment>
    );
  const coach = (person: Person): ReactNode =>
    person.coach?.name ?? <span className="ink3">{t("cohorts.coach.noneShort")}</span>;
  return { since, idea, way, coach };
}
