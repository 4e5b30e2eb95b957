import { IconArrowBackUp, IconX } from "@tabler/icons-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./icon.tsx";
import styles from "./toast.module.css";

type Toast = {
  readonly message: string;
  /** Takes the deed back; offered for ten seconds, counted down. */
  readonly undo?: () => void;
};

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Says what was done, politely, with a way back. The newest replaces the one before. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<(Toast & { readonly number: number }) | null>(null);
  const show = useCallback(
    (toast: Toast) => setCurrent((before) => ({ ...toast, number: (before?.number ?? 0) + 1 })),
    [],
  );
  const close = useCallback(() => setCurrent(null), []);
  return (
    <ToastContext value={show}>
      {children}
      {/* The count would be read out each second; only the message is. */}
      <div role="status" className="visually-hidden">
        {current?.message}
      </div>
      {current && <ToastBox key={current.number} toast={current} onClose={close} />}
    </ToastContext>
  );
}

const lifetimeSeconds = 10;

function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  const left = useCountdown(lifetimeSeconds, held, onClose);
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) };
  return (
    <div className={styles.region}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: resting on it only gives more time. */}
      <div
        className={styles.toast}
        {...hold}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <span>{toast.message}</span>
        {toast.undo ? (
          <button
            type="button"
            onClick={() => {
              toast.undo?.();
              onClose();
            }}
          >
            <Icon of={IconArrowBackUp} />
            <span>
              {t("ui.undo")} <span aria-hidden="true">({left})</span>
            </span>
          </button>
        ) : (
          <button type="button" aria-label={t("ui.close")} onClick={onClose}>
            <Icon of={IconX} />
          </button>
        )}
      </div>
    </div>
  );
}

/** Whole seconds left; stands still while held. */
function useCountdown(seconds: number, held: boolean, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (held) return;
    const timer = setInterval(() => setLeft((before) => before - 1), 1000);
    return () => clearInterval(timer);
  }, [held]);
  useEffect(() => {
    if (left <= 0) onEnd();
  }, [left, onEnd]);
  return left;
}
