import { Modal } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";
import { usePhone } from "./use-phone.ts";

type DialogProps = {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly size?: "sm" | "md" | "lg" | "xl";
  readonly children: ReactNode;
};

/**
 * A window over the page that keeps focus; Esc closes it and focus goes back to where it was. On a
 * phone all but the smallest fill the screen, with the form's buttons in reach of the thumb.
 */
export function Dialog({ title, opened, onClose, size = "md", children }: DialogProps) {
  const { t } = useTranslation();
  const phone = usePhone();
  const isWhole = phone && size !== "sm";
  useFocusBack(opened);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      fullScreen={isWhole}
      returnFocus={false}
      classNames={{
        content: classNames(
          styles.content,
          (size === "lg" || size === "xl") && styles.tall,
          isWhole && styles.whole,
        ),
      }}
    >
      <Modal.Overlay backgroundOpacity={0.45} color="#0E1716" />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t("ui.close")} />
        </div>
        <Modal.Body className={styles.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/**
 * Takes focus back to where it was. The opener is noted while the dialog is still being made: once
 * it stands, a field inside may have taken focus already.
 */
function useFocusBack(opened: boolean) {
  const opener = useRef<Element | null>(null);
  const wasOpened = useRef(false);
  if (opened && !wasOpened.current) opener.current = document.activeElement;
  wasOpened.current = opened;
  useEffect(() => {
    if (opened) return;
    const { current } = opener;
    opener.current = null;
    if (current instanceof HTMLElement) current.focus({ preventScroll: true });
  }, [opened]);
}

type ConfirmProps = Omit<DialogProps, "size"> & {
  /** The deed by its verb: "Aflys mødegangen". */
  readonly action: string;
  readonly danger?: boolean;
  readonly waiting?: boolean;
  readonly onConfirm: () => void;
};

/** Asks once more, only where there is no undo. */
export function Confirm({
  action,
  danger = false,
  waiting = false,
  onConfirm,
  children,
  ...dialog
}: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog {...dialog} size="sm">
      <div>{children}</div>
      <div className={styles.buttons}>
        <Button variant={danger ? "danger" : "primary"} waiting={waiting} onClick={onConfirm}>
          {action}
        </Button>
        <Button onClick={dialog.onClose}>{t("ui.form.cancel")}</Button>
      </div>
    </Dialog>
  );
}
