"use client";

import { lazy, Suspense, useState, type ComponentProps } from "react";
import { phraseLabel, type SearchControlProps } from "./search-control-props";

const load = async () => ({ default: (await import("./search-list")).SearchList });
const SearchList = lazy(load);

/** A phrase that opens a searchable list of which several may be chosen; the list is loaded when it is first asked for. */
export function SearchControl(props: SearchControlProps) {
  const [isAsked, setIsAsked] = useState(false);
  const fetchAhead = () => void load();
  const phrase = (state: ComponentProps<"button">) => (
    <button
      type="button"
      role="combobox"
      aria-expanded={false}
      aria-haspopup="dialog"
      // Its list is not there yet.
      aria-controls={undefined}
      aria-label={phraseLabel(props.title, props.phrase)}
      className={props.className}
      {...state}
    >
      {props.phrase}
    </button>
  );
  if (!isAsked) return phrase({ onClick: () => setIsAsked(true), onPointerEnter: fetchAhead, onFocus: fetchAhead });
  return (
    <Suspense fallback={phrase({ "aria-busy": true })}>
      <SearchList {...props} />
    </Suspense>
  );
}
