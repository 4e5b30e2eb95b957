import { IconSearch } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import { useKeyDown } from "../ui/keys.tsx";
import { useViewer } from "../ui/viewer.tsx";
import styles from "./shell.module.css";

const Finder = lazy(async () => ({ default: (await import("./finder.tsx")).Finder }));

/** Opens the finder, as Ctrl+K does anywhere. */
export function FinderButton() {
  const { t } = useTranslation();
  const { can } = useViewer();
  const [opened, setOpened] = useState(false);
  useKeyDown((event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    setOpened(true);
  });
  const label = t(can.readParticipants ? "app.finder.people" : "app.finder.cohorts");
  return (
    <>
      <button
        type="button"
        className={styles.search}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpened(true)}
      >
        <Icon of={IconSearch} />
        <span>{label}</span>
        <small aria-hidden="true">{t("app.finder.keys")}</small>
      </button>
      {opened && (
        <Suspense fallback={null}>
          <Finder onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
