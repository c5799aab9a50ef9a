import type { ReactNode } from "react";
import type { FixedActors } from "@/components/filter/filter-parts";
import { FilterSentence } from "@/components/filter/filter-sentence";
import { EmptyDatabase } from "@/components/states/empty-database";
import { PageHeader } from "@/components/ui/page-header";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { FilterProblem } from "@/lib/relations/event-filter-url";
import type { FilterOptions } from "@/lib/relations/filter-options";
import { SaveViewDesk } from "./views/views-desk";

/** A page under the filter sentence; with an empty store it says what to do instead. */
export function FilteredPage({
  title,
  above,
  lead,
  filter,
  options,
  problems,
  fixed,
  children,
}: {
  title: string;
  above?: ReactNode;
  lead?: ReactNode;
  filter: EventFilter;
  options: FilterOptions;
  problems: readonly FilterProblem[];
  fixed?: FixedActors;
  children: ReactNode;
}) {
  const isStoreEmpty = options.coverage === undefined;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={title} above={above} lead={lead} actions={!isStoreEmpty && <SaveViewDesk />} />
      {isStoreEmpty ? (
        <EmptyDatabase headingLevel={2} />
      ) : (
        <>
          <FilterSentence filter={filter} options={options} problems={problems} fixed={fixed} />
          {children}
        </>
      )}
    </div>
  );
}
