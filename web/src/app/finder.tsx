import { useQuery } from "@apollo/client/react";
import { Modal } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { folded } from "@mikrolaan/shared/text";
import { IconSearch, IconUser, IconUsersGroup } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { graphql } from "../gql/index.ts";
import { Icon } from "../ui/icon.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./finder.module.css";

const finderQuery = graphql(`
  query Finder($search: String!, $people: Boolean!) {
    cohorts(first: 100) { items { id name status } }
    participants(search: $search, first: 8) @include(if: $people) { items { id name } }
  }
`);

type Found = {
  readonly id: string;
  readonly to: string;
  readonly name: string;
  readonly note?: string;
};

/** Finds a person or a cohort by a part of the name. Arrows choose, Enter opens. */
export function Finder({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const title = t(useViewer().can.readParticipants ? "app.finder.people" : "app.finder.cohorts");
  const list = useId();
  const [search, setSearch] = useState("");
  const [index, setIndex] = useState(0);
  const { people, cohorts, waiting } = useFound(search);
  const all = [...people, ...cohorts];
  const chosen = all[Math.min(index, all.length - 1)];

  function open(found: Found | undefined) {
    if (!found) return;
    onClose();
    void navigate(found.to);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter") open(chosen);
    else if (event.key === "ArrowDown") setIndex(Math.min(index + 1, all.length - 1));
    else if (event.key === "ArrowUp") setIndex(Math.max(index - 1, 0));
    else return;
    event.preventDefault();
  }

  return (
    <Modal.Root
      opened
      onClose={onClose}
      size="36rem"
      yOffset="12vh"
      classNames={{ content: styles.content ?? "" }}
    >
      <Modal.Overlay backgroundOpacity={0.45} color="#0E1716" />
      <Modal.Content>
        <Modal.Title className="visually-hidden">{title}</Modal.Title>
        <div className={styles.search}>
          <Icon of={IconSearch} />
          <input
            data-autofocus
            className={styles.input}
            role="combobox"
            aria-expanded={all.length > 0}
            aria-controls={list}
            aria-activedescendant={chosen && `${list}${chosen.id}`}
            aria-label={title}
            placeholder={t("app.finder.start")}
            autoComplete="off"
            value={search}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              setIndex(0);
            }}
          />
        </div>
        <div id={list} role="listbox" aria-label={title} className={styles.list}>
          <Group
            title={t("app.finder.peopleGroup")}
            icon={IconUser}
            found={people}
            {...{ list, chosen, open }}
          />
          <Group
            title={t("app.finder.cohortsGroup")}
            icon={IconUsersGroup}
            found={cohorts}
            {...{ list, chosen, open }}
          />
        </div>
        <p
          role="status"
          className={all.length === 0 && !waiting ? styles.empty : "visually-hidden"}
        >
          {all.length === 0 &&
            !waiting &&
            t(search ? "app.finder.none" : "app.finder.start", { search })}
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}

type GroupProps = {
  readonly title: string;
  readonly icon: typeof IconUser;
  readonly found: readonly Found[];
  readonly list: string;
  readonly chosen: Found | undefined;
  readonly open: (found: Found) => void;
};

function Group({ title, icon, found, list, chosen, open }: GroupProps) {
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box.
    <div role="group" aria-label={title}>
      <div className={styles.group} aria-hidden="true">
        {title}
      </div>
      {found.map((one) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above.
        // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field above.
        <div
          key={one.id}
          id={`${list}${one.id}`}
          role="option"
          aria-selected={one === chosen}
          className={styles.option}
          onClick={() => open(one)}
        >
          <Icon of={icon} />
          <bdi>{one.name}</bdi>
          {one.note && <span className={styles.note}>{one.note}</span>}
        </div>
      ))}
    </div>
  );
}

/** People as the server finds them once typing rests, cohorts among those already here. */
function useFound(search: string) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const [rested] = useDebouncedValue(search.trim(), 120);
  const { data, previousData, loading } = useQuery(finderQuery, {
    variables: { search: rested, people: can.readParticipants && rested !== "" },
  });
  const shown = data ?? previousData;
  const wanted = folded(search.trim());
  const cohorts: readonly Found[] = (shown?.cohorts.items ?? [])
    .filter(({ name }) => folded(name).includes(wanted))
    .slice(0, 6)
    .map(({ id, name, status }) => ({
      id,
      name,
      to: `/cohorts/${id}`,
      note: t(`codes.cohortStatus.${status}`),
    }));
  const people: readonly Found[] =
    rested === ""
      ? []
      : (shown?.participants?.items ?? []).map(({ id, name }) => ({
          id,
          name,
          to: `/participants/${id}`,
        }));
  return { people, cohorts, waiting: loading };
}
