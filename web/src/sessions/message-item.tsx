import { formatWeekdayDate } from "@mikrolaan/shared/calendar";
import { IconChevronDown, IconCopy, IconLink } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useViewer } from "../ui/viewer.tsx";
import type { Message } from "./messages-query.ts";
import styles from "./network.module.css";
import { useCopy } from "./use-copy.ts";

/** One message in the queue; its words open under it. */
export function MessageItem({ message }: { message: Message }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { name, email, dueOn } = message;
  const kind = t(`codes.messageTextKind.${message.kind}`);
  const due =
    dueOn > today
      ? t("sessions.network.queue.due", { day: formatWeekdayDate(dueOn, language) })
      : t("sessions.network.queue.ready");
  return (
    <li className={styles.message}>
      <button
        type="button"
        className={styles.messageHead}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.messageWords}>
          <bdi className={styles.phoneTheme}>{name}</bdi>
          <span className={styles.line}>
            {[kind, due, email ?? t("sessions.network.queue.noEmail")].join(" · ")}
          </span>
        </span>
        <Icon of={IconChevronDown} />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <MessageText message={message} />}
      </div>
    </li>
  );
}

function MessageText({ message }: { message: Message }) {
  const { t } = useTranslation();
  const copy = useCopy();
  const { subject, body, link } = withAddress(message);
  return (
    <div className={styles.letter}>
      <p className="strong">{subject}</p>
      <p className={styles.letterBody}>{body}</p>
      <div className={styles.letterActions}>
        <Button size="small" icon={IconCopy} onClick={() => void copy(`${subject}\n\n${body}`)}>
          {t("sessions.network.queue.copyText")}
        </Button>
        {link && (
          <Button size="small" icon={IconLink} onClick={() => void copy(link)}>
            {t("sessions.network.queue.copyLink")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The server does not know under which address it is reached; the page does. */
function withAddress({ subject, body, replyPath }: Message) {
  if (!replyPath) return { subject, body, link: null };
  const link = `${window.location.origin}${replyPath}`;
  return { subject, body: body.replaceAll(replyPath, link), link };
}
