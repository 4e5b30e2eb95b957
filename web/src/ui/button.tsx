import type { Icon as TablerIcon } from "@tabler/icons-react";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { Link } from "react-router";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

type Look = {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  readonly size?: "standard" | "small";
  readonly icon?: TablerIcon;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

type ButtonProps = Look &
  Omit<ComponentPropsWithRef<"button">, keyof Look | "disabled"> & {
    /** Shows that the deed is under way and takes no second press; the button keeps its focus. */
    readonly waiting?: boolean;
  };

/** A button names its deed and is never greyed out: pressed too early, it answers with what is missing. */
export function Button({
  variant,
  size,
  icon,
  wide,
  waiting,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        look({ variant, size, wide }),
        waiting && styles.waiting,
        rest.className,
      )}
      aria-disabled={waiting || undefined}
      onClick={(event) => (waiting ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button, for what opens a page and not a deed. */
export function ButtonLink({
  variant,
  size,
  icon,
  wide,
  to,
  children,
}: Look & { readonly to: string }) {
  return (
    <Link to={to} className={look({ variant, size, wide })}>
      {icon && <Icon of={icon} />}
      {children}
    </Link>
  );
}

type Chosen = { [K in "variant" | "size" | "wide"]?: Look[K] | undefined };

function look({ variant = "secondary", size, wide }: Chosen): string {
  return classNames(
    styles.button,
    styles[variant],
    size === "small" && styles.small,
    wide && styles.wide,
  );
}
