import type { ReactNode } from "react";

/** A long table in a card that scrolls by itself, by key too; its head stays in sight, and print shows all of it. */
export function ScrollList({
  label,
  columns,
  children,
}: {
  label: string;
  /** In order; one that `isHidden` is named for a screen reader alone. */
  columns: readonly { text: string; isHidden?: boolean }[];
  /** The rows. */
  children: ReactNode;
}) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="relative max-h-[40rem] overflow-auto print:max-h-none"
    >
      <table className="w-full border-collapse text-table">
        <thead className="sticky top-0 bg-sunken text-xs text-ink-soft">
          <tr>
            {columns.map(({ text, isHidden }) => (
              <th
                key={text}
                scope="col"
                className="px-2 py-1.5 text-end font-semibold first:px-3 first:text-start last:px-3"
              >
                {isHidden ? <span className="sr-only">{text}</span> : text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
