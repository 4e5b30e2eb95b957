import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { classNames } from "./class-names.ts";
import styles from "./page.module.css";

type PageProps = {
  /** The page's name: heading, and title of the browser's tab. */
  readonly title: string;
  /** The sentence that a page of figures opens with; it becomes the heading, and `title` stands small above it. */
  readonly answer?: ReactNode;
  /** One line under the heading, or beside it where there are tabs. */
  readonly second?: ReactNode;
  /** A line above the heading: where the page lies, or what the figures cover. */
  readonly kicker?: ReactNode;
  readonly actions?: ReactNode;
  /** To the right of the answer, such as the dots. */
  readonly aside?: ReactNode;
  /** Gives the head a white band across the window. */
  readonly tabs?: ReactNode;
  /** `narrow` for forms and reading, `wide` for plan and roster above 1440 px. */
  readonly width?: "standard" | "narrow" | "wide";
  readonly children?: ReactNode;
};

/** A page with its one h1, which takes focus when someone comes here from another page. */
export function Page({ width = "standard", children, ...head }: PageProps) {
  useDocumentTitle(head.title);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const inner = classNames(
    styles.inner,
    width === "wide" && styles.wide,
    width === "narrow" && styles.narrow,
  );
  const Head = head.tabs ? BandHead : CanvasHead;
  return (
    <div className={styles.page}>
      <Head {...head} inner={inner} onPlace={setPlace} />
      <ActionsContext value={place}>
        <div className={inner}>{children}</div>
      </ActionsContext>
    </div>
  );
}

const ActionsContext = createContext<HTMLElement | null>(null);

/** Actions of what lies inside a page, shown in the page's head before its own. */
export function PageActions({ children }: { children: ReactNode }) {
  const place = useContext(ActionsContext);
  return place && createPortal(children, place);
}

type HeadProps = Omit<PageProps, "width" | "children"> & {
  readonly inner: string;
  readonly onPlace: (place: HTMLElement | null) => void;
};

function Actions({ actions, onPlace }: Pick<HeadProps, "actions" | "onPlace">) {
  return (
    <div className={styles.actions}>
      <div ref={onPlace} className={styles.place} />
      {actions}
    </div>
  );
}

function CanvasHead(props: HeadProps) {
  const { title, answer, second, kicker, actions, aside, inner, onPlace } = props;
  return (
    <header className={classNames(inner, styles.head)}>
      {(kicker || answer) && (
        <div className={styles.kicker}>
          {answer && <span className="strong">{title}</span>}
          {kicker}
        </div>
      )}
      <div className={styles.row}>
        <div className={styles.words}>
          <Heading className={answer ? styles.answer : styles.title}>{answer ?? title}</Heading>
          {second && <div className={styles.second}>{second}</div>}
        </div>
        {aside}
        <Actions actions={actions} onPlace={onPlace} />
      </div>
    </header>
  );
}

function BandHead({ title, second, kicker, actions, tabs, inner, onPlace }: HeadProps) {
  return (
    <header className={styles.band}>
      <div className={classNames(inner, styles.head)}>
        {kicker && <div className={styles.kicker}>{kicker}</div>}
        <div className={styles.bandTitle}>
          <Heading className={styles.title}>{title}</Heading>
          {second && <span className="ink3">{second}</span>}
        </div>
        <div className={styles.tabs}>
          {tabs}
          <Actions actions={actions} onPlace={onPlace} />
        </div>
      </div>
    </header>
  );
}

function Heading({ className, children }: { className: string | undefined; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key, state } = useLocation();
  const arrived = key !== "default" && !keepsFocus(state);
  useEffect(() => {
    if (arrived && pathname) heading.current?.focus({ preventScroll: true });
  }, [arrived, pathname]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}

/** Pass as `state` of a link or navigation inside one page, where focus is to stay put. */
export const stayHere = { keepFocus: true } as const;

function keepsFocus(state: unknown): boolean {
  return typeof state === "object" && state !== null && "keepFocus" in state;
}

/** Names the browser's tab after the page. */
export function useDocumentTitle(title: string) {
  const { t } = useTranslation();
  const product = t("app.name");
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
}

/** The large sentence where it is not a page's heading. */
export function Answer({ children }: { children: ReactNode }) {
  return <p className={styles.answer}>{children}</p>;
}

/** The interval beside an answer: visible, not shouting. */
export function Interval({ children }: { children: ReactNode }) {
  return <span className={styles.interval}>{children}</span>;
}

type SectionProps = {
  readonly title?: ReactNode;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page with its h2, on the canvas. */
export function Section({ title, note, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={title ? id : undefined}>
      <SectionHead id={id} title={title} note={note} actions={actions} />
      {children}
    </section>
  );
}

/** White paper for what is read closely, edited or exported. Never inside another. */
export function Paper({
  title,
  note,
  actions,
  flush = false,
  children,
}: SectionProps & {
  /** Without padding, for tables and lists that reach the edge. */
  readonly flush?: boolean;
}) {
  const id = useId();
  return (
    <section
      className={classNames(styles.paper, flush && styles.flush)}
      aria-labelledby={title ? id : undefined}
    >
      <SectionHead id={id} title={title} note={note} actions={actions} />
      {children}
    </section>
  );
}

function SectionHead({
  id,
  title,
  note,
  actions,
}: Omit<SectionProps, "children"> & { id: string }) {
  if (!title && !actions) return null;
  return (
    <div className={styles.sectionHead}>
      <div>
        {title && (
          <h2 id={id} className={styles.sectionTitle}>
            {title}
          </h2>
        )}
        {note && <p className="second">{note}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

const splits = {
  "8-4": styles.split84,
  "4-8": styles.split48,
  "9-3": styles.split93,
  "6-6": styles.split66,
};

/** Columns from 1024 px; below that one under the other. */
export function Columns({ split, children }: { split: keyof typeof splits; children: ReactNode }) {
  return <div className={classNames(styles.columns, splits[split])}>{children}</div>;
}

type StackProps = {
  /** Part of what stands here is still being reckoned, and will change. */
  readonly busy?: boolean;
  readonly children: ReactNode;
};

/** Papers and sections one under the other with the house's distance. */
export function Stack({ busy, children }: StackProps) {
  return (
    <div className={styles.stack} aria-busy={busy}>
      {children}
    </div>
  );
}
