import type { ReactNode } from "react";

/** One entry of a searchable list. */
export interface SearchChoice {
  id: string;
  name: string;
  hint?: ReactNode;
}

/** What a phrase with a searchable list is made of. */
export interface SearchControlProps {
  title: string;
  phrase: ReactNode;
  className: string;
  placeholder: string;
  emptyText: string;
  /** Between the field and the list. */
  above?: ReactNode;
  below?: ReactNode;
  /** What fits what is typed, best first. */
  choices: readonly SearchChoice[];
  /** The name of what is chosen, whether it is among the choices or not. */
  nameOf: (id: string) => string;
  chosen: readonly string[];
  /** Told what is typed, so that the choices follow it. */
  onType: (typed: string) => void;
  onChange: (chosen: string[]) => void;
}

/** How a phrase is called: what it is about, and what it says now. */
export function phraseLabel(title: string, phrase: ReactNode): string {
  return `${title}: ${typeof phrase === "string" ? phrase : ""}`;
}
