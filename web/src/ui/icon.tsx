import type { Icon as TablerIcon } from "@tabler/icons-react";

const sizes = { row: 16, standard: 18, phone: 22 } as const;

/** A drawing beside a word; it is silent for screen readers because the word says it. */
export function Icon({
  of: Drawing,
  size = "standard",
}: {
  of: TablerIcon;
  size?: keyof typeof sizes;
}) {
  return <Drawing size={sizes[size]} stroke={1.75} aria-hidden="true" style={{ flex: "none" }} />;
}
