import clsx from "clsx";
import { useId, type ReactNode } from "react";

/** A framed part of a page under its own heading. */
export function Card({
  title,
  note,
  action,
  children,
  className,
  isFlush = false,
}: {
  title: ReactNode;
  /** One line under the heading. */
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  className?: string;
  /** Tables and lists reach the frame. */
  isFlush?: boolean;
}) {
  const headingId = useId();
  return (
    <section
      aria-labelledby={headingId}
      className={clsx("flex min-w-0 flex-col rounded-lg border border-line bg-surface", className)}
    >
      <header className="flex items-start justify-between gap-3 px-4 pt-3 pb-2">
        <div className="min-w-0">
          <h2 id={headingId} className="text-sm font-semibold text-ink">
            {title}
          </h2>
          {note && <p className="text-xs text-ink-faint">{note}</p>}
        </div>
        {action}
      </header>
      <div className={clsx("min-w-0 flex-1", isFlush ? "pb-1" : "px-4 pb-4")}>{children}</div>
    </section>
  );
}
