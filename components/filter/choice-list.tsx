import type { ReactNode } from "react";

interface Choice {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
}

/** A group of check boxes or radio buttons under one legend. */
export function ChoiceList({
  legend,
  isLegendHidden = false,
  note,
  name,
  kind,
  choices,
  chosen,
  onChange,
}: {
  legend: ReactNode;
  isLegendHidden?: boolean;
  note?: ReactNode;
  name: string;
  kind: "checkbox" | "radio";
  choices: readonly Choice[];
  chosen: readonly string[];
  /** All that is chosen after the change, in the order of `choices`. */
  onChange: (chosen: string[]) => void;
}) {
  const toggle = (id: string, isChosen: boolean) =>
    onChange(
      kind === "radio"
        ? [id]
        : choices.filter((choice) => (choice.id === id ? isChosen : chosen.includes(choice.id))).map(({ id }) => id),
    );
  return (
    <fieldset className="min-w-0">
      <legend className={isLegendHidden ? "sr-only" : "text-xs font-medium text-ink-soft"}>{legend}</legend>
      {note && <p className="text-xs text-ink-faint">{note}</p>}
      {choices.map((choice) => (
        <label
          key={choice.id}
          className="flex items-start gap-2 rounded-md px-1.5 py-1 text-sm hover:bg-sunken pointer-coarse:py-2"
        >
          <input
            type={kind}
            name={name}
            className="mt-1 shrink-0"
            checked={chosen.includes(choice.id)}
            onChange={(event) => toggle(choice.id, event.currentTarget.checked)}
          />
          <span className="min-w-0">
            {choice.label}
            {choice.hint && <span className="block text-xs text-ink-faint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
