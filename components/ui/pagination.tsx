import { Link } from "./link";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "./button";

/** Links to the page before and after; absent ends are left out of the tab order. */
export function Pagination({
  label,
  previousHref,
  nextHref,
  previousLabel,
  nextLabel,
  position,
}: {
  label: string;
  previousHref?: string;
  nextHref?: string;
  previousLabel: ReactNode;
  nextLabel: ReactNode;
  position: ReactNode;
}) {
  const previous = (
    <>
      <ChevronLeft aria-hidden className="size-4 rtl:rotate-180" />
      {previousLabel}
    </>
  );
  const next = (
    <>
      {nextLabel}
      <ChevronRight aria-hidden className="size-4 rtl:rotate-180" />
    </>
  );
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
      {previousHref ? (
        <Link href={previousHref} className={buttonClass("plain")} rel="prev">
          {previous}
        </Link>
      ) : (
        <span aria-hidden className={buttonClass("plain", "invisible")}>
          {previous}
        </span>
      )}
      <span>{position}</span>
      {nextHref ? (
        <Link href={nextHref} className={buttonClass("plain")} rel="next">
          {next}
        </Link>
      ) : (
        <span aria-hidden className={buttonClass("plain", "invisible")}>
          {next}
        </span>
      )}
    </nav>
  );
}
