import { clsx } from "clsx";
import type { ReactNode } from "react";
import { FaultList } from "./fault-list";
import type { ShownFault } from "./shown-fault";

/** The look of a box that takes a value. */
const BOX_CLASS =
  "h-9 w-full min-w-0 rounded-md border bg-surface px-2 text-sm text-ink placeholder:text-ink-faint pointer-coarse:h-11";

/** What a box must be given so that its label, note and faults belong to it. */
export function boxProps(id: string, isWrong: boolean) {
  return {
    id,
    "aria-invalid": isWrong || undefined,
    "aria-describedby": `${id}-note ${id}-faults`,
    className: clsx(BOX_CLASS, isWrong ? "border-fault" : "border-line-strong"),
  };
}

/** A box with its label over it, and under it a note and what is wrong with its value. */
export function FieldFrame({
  id,
  label,
  note,
  faults = [],
  className,
  children,
}: {
  id: string;
  label: ReactNode;
  note?: ReactNode;
  faults?: readonly ShownFault[];
  className?: string | undefined;
  /** The box, with `boxProps`. */
  children: ReactNode;
}) {
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      <p id={`${id}-note`} className="text-xs text-ink-faint empty:hidden">
        {note}
      </p>
      <FaultList id={`${id}-faults`} faults={faults} />
    </div>
  );
}
