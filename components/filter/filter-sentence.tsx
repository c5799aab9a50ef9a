"use client";

import { useTranslations } from "next-intl";
import { Fragment, useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { FilterPart } from "@/lib/charts/filter-words";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter, type FilterProblem } from "@/lib/relations/event-filter-url";
import type { FilterOptions } from "@/lib/relations/filter-options";
import type { Message } from "@/lib/relations/message";
import { ActorsControl } from "./actors-control";
import { filterParts, namesOfOptions, type FixedActors } from "./filter-parts";
import { FilterProblems } from "./filter-problems";
import { FilterWords } from "./filter-words";
import { MoreControl } from "./more-control";
import { PeriodControl } from "./period-control";
import { RoleControl } from "./role-control";
import { SourcesControl } from "./sources-control";
import { TypesControl } from "./types-control";
import { useFilterChange } from "./use-filter-change";
import { useListText } from "@/components/charts/marks/use-list-text";

/** The id of the filter in plain words; a page's main part is described by it. */
export const FILTER_WORDS_ID = "filter-words";

/** The parts that always stand; the others are changed under "more". */
const ORDINARY_PARTS = 6;

/** The filter as a sentence whose bold phrases are its controls. */
export function FilterSentence({
  filter,
  options,
  problems,
  fixed,
}: {
  filter: EventFilter;
  options: FilterOptions;
  problems: readonly FilterProblem[];
  /** Actors that the page's own path fixes; their phrases are no controls. */
  fixed?: FixedActors;
}) {
  const t = useTranslations();
  const listText = useListText();
  const { shown, isPending, change, clearAll } = useFilterChange(filter);
  const sentence = useRef<HTMLDivElement>(null);
  const names = namesOfOptions(options, fixed);
  const parts = filterParts(shown, names, fixed);
  const text = ({ id, values }: Message) => t(id, values);
  /** The button that clears goes away with what it clears, so the focus moves to the first phrase. */
  const clear = () => {
    clearAll();
    sentence.current?.querySelector<HTMLElement>("button")?.focus();
  };

  const control = (part: FilterPart): ReactNode => {
    const phrase = listText(part.values.map(text));
    const given = { filter: shown, phrase, onChange: change };
    switch (part.parameter) {
      case "actors":
      case "with":
        if (fixed?.[part.parameter]) break;
        return <ActorsControl field={part.parameter} options={options} {...given} />;
      case "role":
        return <RoleControl {...given} />;
      case "type":
        return <TypesControl {...given} />;
      case "from":
        return <PeriodControl coverage={options.coverage} {...given} />;
      case "dataset":
        return <SourcesControl options={options} {...given} />;
    }
    return <strong className="font-semibold text-ink">{phrase}</strong>;
  };

  return (
    <section aria-label={t("filter.label")} aria-busy={isPending} className="relative">
      <p id={FILTER_WORDS_ID} className="sr-only" role="status">
        <FilterWords filter={shown} names={names} fixed={fixed} />
      </p>
      <div ref={sentence} className="text-sm leading-7 text-ink-soft sm:text-base sm:leading-7">
        {parts.map((part, index) => (
          <Fragment key={part.parameter}>
            {index > 1 ? t("charts.listSeparator") : index > 0 && " "}
            {part.lead && `${text(part.lead)} `}
            {control(part)}
          </Fragment>
        ))}
        .{" "}
        <span className="inline-flex items-center align-middle">
          <MoreControl
            filter={shown}
            isSet={parts.length > ORDINARY_PARTS || Boolean(shown.bucket)}
            onChange={change}
          />
          {formatEventFilter(shown) !== "" && (
            <Button tone="quiet" className="h-7! px-1.5! text-xs!" onClick={clear}>
              {t("filter.controls.clearAll")}
            </Button>
          )}
        </span>
      </div>
      <div
        aria-hidden
        className={`absolute inset-x-0 -bottom-1.5 h-0.5 rounded-full bg-accent transition-opacity ${isPending ? "animate-pulse opacity-100" : "opacity-0"}`}
      />
      <FilterProblems filter={filter} options={options} problems={problems} />
    </section>
  );
}
