import clsx from "clsx";
import type { ReactNode } from "react";

/** The row of headings of a table that is not sorted. */
export function HeadRow({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <tr className={clsx("[&_th]:px-3 [&_th]:py-2 [&_th]:text-start [&_th]:font-medium", className)}>{children}</tr>
  );
}
