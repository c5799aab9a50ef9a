import { useId, type ReactNode } from "react";
import { boxProps, FieldFrame } from "./field-frame";
import type { ShownFault } from "./shown-fault";

/** One choice among few, with its label, a note under it, and what is wrong with it. */
export function SelectField({
  label,
  value,
  options,
  note,
  faults = [],
  className,
  onChange,
}: {
  label: ReactNode;
  value: string;
  options: readonly { value: string; label: string }[];
  note?: ReactNode;
  faults?: readonly ShownFault[];
  className?: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} note={note} faults={faults} className={className}>
      <select value={value} onChange={(event) => onChange(event.target.value)} {...boxProps(id, faults.length > 0)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
