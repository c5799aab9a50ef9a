import { Link } from "./link";
import clsx from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";

/** A column head that sorts by a link, so that the order stands in the address. */
export function SortHeader({
  children,
  href,
  order,
  align = "start",
  className,
}: {
  children: ReactNode;
  /** Absent: the column cannot be sorted. */
  href?: string;
  /** The present order, when the table is sorted by this column. */
  order?: "ascending" | "descending";
  align?: "start" | "end";
  className?: string;
}) {
  const Arrow = order === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={href ? (order ?? "none") : undefined}
      className={clsx("px-3 py-2 font-medium", align === "end" ? "text-end" : "text-start", className)}
    >
      {href ? (
        <Link
          href={href}
          scroll={false}
          className={clsx(
            "group inline-flex items-center gap-1 hover:text-ink",
            align === "end" && "flex-row-reverse",
            order && "text-ink",
          )}
        >
          {children}
          <Arrow aria-hidden className={clsx("size-3.5", !order && "opacity-0 group-hover:opacity-60 max-sm:hidden")} />
        </Link>
      ) : (
        children
      )}
    </th>
  );
}
