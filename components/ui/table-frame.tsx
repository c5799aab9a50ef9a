import clsx from "clsx";
import type { ReactNode } from "react";

/** A table of 13–14 px in a frame that scrolls sideways by itself, never with the page. */
export function TableFrame({
  caption,
  children,
  className,
  rowCount,
}: {
  caption: string;
  children: ReactNode;
  className?: string;
  /** Rows of the whole table with its head, where not all of them are drawn. */
  rowCount?: number;
}) {
  return (
    <div
      className="overflow-x-auto rounded-lg border border-line bg-surface"
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table
        aria-rowcount={rowCount}
        className={clsx(
          "w-full border-collapse text-table [&_tbody_tr]:border-t [&_tbody_tr]:border-line [&_td]:px-3 [&_td]:py-2 max-sm:[&_td]:px-2 max-sm:[&_th]:px-2! [&_thead]:text-xs [&_thead]:text-ink-faint",
          className,
        )}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
