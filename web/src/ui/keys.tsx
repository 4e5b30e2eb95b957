import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./dialog.tsx";
import styles from "./keys.module.css";

/** Keys that do one thing: `[["T"], "til stede"]`; several keys are alternatives. */
export type KeyHelp = { readonly keys: readonly string[]; readonly does: string };

type Group = { readonly title: string; readonly keys: readonly KeyHelp[] };

const KeysContext = createContext<{ add: (group: Group) => () => void } | null>(null);

/** Lists a page's keys under `?` while the page is shown. The page listens for them itself. */
export function useKeys(title: string, keys: readonly KeyHelp[]) {
  const registry = useContext(KeysContext);
  const latest = JSON.stringify(keys);
  useEffect(() => {
    const parsed: readonly KeyHelp[] = JSON.parse(latest);
    return registry?.add({ title, keys: parsed });
  }, [registry, title, latest]);
}

/** Opens the list of keys on `?`, wherever nobody is writing. */
export function KeysProvider({ always, children }: { always: Group; children: ReactNode }) {
  const { t } = useTranslation();
  const [groups, setGroups] = useState<readonly Group[]>([]);
  const [opened, setOpened] = useState(false);
  const registry = useMemo(
    () => ({
      add(group: Group) {
        setGroups((before) => [...before, group]);
        return () => setGroups((before) => before.filter((other) => other !== group));
      },
    }),
    [],
  );
  useKeyDown((event) => {
    if (event.key !== "?" || isWriting(event.target)) return;
    event.preventDefault();
    setOpened(true);
  });
  return (
    <KeysContext value={registry}>
      {children}
      <Dialog title={t("ui.keys.title")} opened={opened} onClose={() => setOpened(false)}>
        {[...groups, always].map((group) => (
          <section key={group.title}>
            <h3 className="strong">{group.title}</h3>
            <dl className={styles.list}>
              {group.keys.map(({ keys, does }) => (
                <div key={does} className={styles.row}>
                  <dt>
                    {keys.map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Dialog>
    </KeysContext>
  );
}

/** A key as it looks on the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>;
}

/** Listens for keys on the whole page while mounted. */
export function useKeyDown(listener: (event: KeyboardEvent) => void) {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Whether keys are text just now, so that no letter is taken for a command. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
