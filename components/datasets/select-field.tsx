import { clsx } from "clsx";
import { useId, type ReactNode } from "react";

/** The look of a box that takes a value. */
export const BOX_CLASS =
  "h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm text-ink placeholder:text-ink-faint pointer-coarse:h-11";

/** One choice among few, with its label and a note under it. */
export function SelectField({
  label,
  value,
  options,
  note,
  isWrong = false,
  className,
  onChange,
}: {
  label: ReactNode;
  value: string;
  options: readonly { value: string; label: string }[];
  note?: ReactNode;
  isWrong?: boolean;
  className?: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value)}
        className={clsx(BOX_CLASS, isWrong && "border-fault")}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} className={clsx("text-xs", isWrong ? "text-fault" : "text-ink-faint")}>
          {note}
        </p>
      )}
    </div>
  );
}
