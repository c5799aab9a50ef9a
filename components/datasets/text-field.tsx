import { clsx } from "clsx";
import { useId, type ComponentProps, type ReactNode } from "react";
import { FaultList } from "@/components/ui/fault-list";
import type { ShownFault } from "@/components/ui/shown-fault";
import { BOX_CLASS } from "./select-field";

/** One line of text with its label, a note under it, and what is wrong with it. */
export function TextField({
  label,
  note,
  faults = [],
  className,
  onText,
  ...input
}: Omit<ComponentProps<"input">, "onChange"> & {
  label: ReactNode;
  note?: ReactNode;
  faults?: readonly ShownFault[];
  onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={`${id}-note ${id}-faults`}
        onChange={(event) => onText(event.target.value)}
        className={clsx(BOX_CLASS, faults.length > 0 && "border-fault")}
        {...input}
      />
      <p id={`${id}-note`} className="text-xs text-ink-faint empty:hidden">
        {note}
      </p>
      <FaultList id={`${id}-faults`} faults={faults} />
    </div>
  );
}
