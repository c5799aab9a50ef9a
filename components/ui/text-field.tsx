import { useId, type ComponentProps, type ReactNode } from "react";
import { boxProps, FieldFrame } from "./field-frame";
import type { ShownFault } from "./shown-fault";

/** One line of text with its label, a note under it, and what is wrong with it. */
export function TextField({
  id: givenId,
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
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <FieldFrame id={id} label={label} note={note} faults={faults} className={className}>
      <input
        dir="auto"
        autoComplete="off"
        onChange={(event) => onText(event.target.value)}
        {...boxProps(id, faults.length > 0)}
        {...input}
      />
    </FieldFrame>
  );
}
