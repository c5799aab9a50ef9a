"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter, type FilterProblem } from "@/lib/relations/event-filter-url";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { ActorsControl } from "./actors-control";
import { FilterProblems } from "./filter-problems";
import { FilterWords } from "./filter-words";
import { MoreControl } from "./more-control";
import { PeriodControl } from "./period-control";
import { RoleControl } from "./role-control";
import { SourcesControl } from "./sources-control";
import { TypesControl } from "./types-control";
import { useFilterChange } from "./use-filter-change";
import { useFilterPhrases, type FixedActors } from "./use-filter-phrases";

/** The id of the filter in plain words; a page's main part is described by it. */
export const FILTER_WORDS_ID = "filter-words";

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
  /** Names that the page's own path fixes, in place of the controls. */
  fixed?: FixedActors;
}) {
  const t = useTranslations("filter");
  const { shown, isPending, change, clearAll } = useFilterChange(filter);
  const names = Object.fromEntries(options.actors.map(({ code, name }) => [code, name]));
  const datasetNames = Object.fromEntries(options.datasets.map(({ id, name }) => [id, name]));
  const phrases = useFilterPhrases(shown, names, datasetNames, fixed);
  const isSet = formatEventFilter(shown) !== "";

  return (
    <section aria-label={t("label")} aria-busy={isPending} className="relative">
      <p id={FILTER_WORDS_ID} className="sr-only" role="status">
        <FilterWords filter={shown} names={names} datasetNames={datasetNames} fixed={fixed} />
      </p>
      <div className="text-sm leading-7 text-ink-soft sm:text-base sm:leading-7">
        {t.rich("sentence", {
          actors: () =>
            fixed?.actors ? (
              <strong className="font-semibold text-ink">{phrases.actors}</strong>
            ) : (
              <ActorsControl
                field="actors"
                filter={shown}
                phrase={phrases.actors}
                options={options}
                onChange={change}
              />
            ),
          with: () =>
            fixed?.with ? (
              <strong className="font-semibold text-ink">{phrases.with}</strong>
            ) : (
              <ActorsControl field="with" filter={shown} phrase={phrases.with} options={options} onChange={change} />
            ),
          role: () => <RoleControl filter={shown} phrase={phrases.role} onChange={change} />,
          types: () => <TypesControl filter={shown} phrase={phrases.types} onChange={change} />,
          period: () => (
            <PeriodControl filter={shown} phrase={phrases.period} coverage={options.coverage} onChange={change} />
          ),
          sources: () => <SourcesControl filter={shown} phrase={phrases.sources} options={options} onChange={change} />,
          more: () => <span>{phrases.more}.</span>,
        })}{" "}
        <MoreControl filter={shown} isSet={phrases.more !== ""} onChange={change} />
        {isSet && (
          <Button tone="quiet" className="h-7! px-1.5! text-xs!" onClick={clearAll}>
            {t("controls.clearAll")}
          </Button>
        )}
      </div>
      <div
        aria-hidden
        className={`absolute inset-x-0 -bottom-1.5 h-0.5 rounded-full bg-accent transition-opacity ${isPending ? "animate-pulse opacity-100" : "opacity-0"}`}
      />
      <FilterProblems filter={filter} options={options} problems={problems} />
    </section>
  );
}
