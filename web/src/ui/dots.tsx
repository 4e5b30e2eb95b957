import { useTranslation } from "react-i18next";
import styles from "./drawings.module.css";

/** How a group's people stand, as counts; sums to the people in it. */
export type DotCounts = {
  readonly selfSupporting: number;
  readonly jobOrEducation: number;
  readonly inProgress: number;
  readonly stopped: number;
};

type DotKind = keyof DotCounts;

const order: readonly DotKind[] = ["selfSupporting", "jobOrEducation", "inProgress", "stopped"];
const sizes = {
  small: { diameter: 8.5, step: 12 },
  medium: { diameter: 14, step: 21 },
  large: { diameter: 19, step: 27 },
} as const;

type DotsProps = {
  readonly counts: DotCounts;
  readonly size?: keyof typeof sizes;
  /** The four kinds with their counts in words under the drawing. */
  readonly legend?: boolean;
  readonly perRow?: number;
};

/** A group drawn as its people, one dot each. The form carries the status, colour only helps. */
export function Dots({ counts, size = "medium", legend = false, perRow = 10 }: DotsProps) {
  const { t } = useTranslation();
  const people = order.flatMap((kind) => Array.from({ length: counts[kind] }, () => kind));
  const { diameter, step } = sizes[size];
  const columns = Math.min(perRow, Math.max(people.length, 1));
  const rows = Math.max(1, Math.ceil(people.length / perRow));
  const words = order
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${t(`codes.dots.${kind}`)}`)
    .join(", ");
  return (
    <div className={styles.dots}>
      <svg
        width={columns * step}
        height={rows * step}
        role="img"
        aria-label={people.length > 0 ? words : t("ui.nobodyYet")}
      >
        {people.map((kind, index) => (
          <Dot
            key={index}
            kind={kind}
            x={((index % perRow) + 0.5) * step}
            y={(Math.floor(index / perRow) + 0.5) * step}
            diameter={diameter}
          />
        ))}
      </svg>
      {legend && <Legend counts={counts} />}
    </div>
  );
}

/** One person as a dot, for use inside another drawing. */
function Dot({ kind, x, y, diameter }: { kind: DotKind; x: number; y: number; diameter: number }) {
  const line = diameter > 15 ? 2 : 1.5;
  const r = (diameter - line) / 2;
  if (kind === "stopped")
    return <circle cx={x} cy={y} r={Math.max(1.4, diameter / 7)} fill="var(--control)" />;
  const stroke = kind === "inProgress" ? "var(--fjord-mid)" : "var(--fjord)";
  return (
    <g>
      <circle
        cx={x}
        cy={y}
        r={r}
        fill={kind === "selfSupporting" ? "var(--fjord)" : "none"}
        stroke={stroke}
        strokeWidth={line}
      />
      {kind === "jobOrEducation" && (
        <path d={`M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`} fill="var(--fjord)" />
      )}
    </g>
  );
}

function Legend({ counts }: { counts: DotCounts }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend}>
      {order.map((kind) => (
        <li key={kind}>
          <svg width={13} height={13} aria-hidden="true">
            <Dot kind={kind} x={6.5} y={6.5} diameter={12} />
          </svg>
          {counts[kind]} {t(`codes.dots.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
