import type { ReactNode } from "react";

/** A table under its heading; the table's own frame carries the name for those who do not see it. */
export function TablePart({
  title,
  note,
  action,
  children,
}: {
  title: ReactNode;
  note?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-base font-semibold">{title}</h2>
          {note && <p className="text-sm text-ink-soft">{note}</p>}
        </div>
        {action}
      </div>
      {children}
    </div>
  );
}
