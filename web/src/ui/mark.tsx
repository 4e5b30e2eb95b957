/** The mark: twenty people, two of them lit. */
export function Mark({ size = 28, title }: { size?: number; title?: string }) {
  return (
    <svg
      width={size}
      height={(size * 22) / 28}
      viewBox="0 0 28 22"
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      {places.map(({ column, row, lit }) => (
        <circle
          key={`${column}-${row}`}
          cx={2.4 + column * 5.8}
          cy={2.4 + row * 5.7}
          r={lit ? 2.3 : 1.8}
          fill={lit ? "var(--lit)" : "var(--mark-rest, #74c4cc)"}
          opacity={lit ? 1 : 0.62}
        />
      ))}
    </svg>
  );
}

/** The twenty places of the mark, row by row. */
export const places = [0, 1, 2, 3].flatMap((row) =>
  [0, 1, 2, 3, 4].map((column) => ({
    column,
    row,
    lit: (column === 1 && row === 1) || (column === 3 && row === 2),
  })),
);
