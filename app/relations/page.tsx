import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DyadTable } from "@/components/dyads/dyad-table";
import { DYAD_SORTS, DYAD_START, dyadSortChange } from "@/components/dyads/dyad-sort";
import { NothingMatches } from "@/components/states/nothing-matches";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import { listDyads } from "@/server/usecases/list-dyads";
import { FilteredPage } from "../filtered-page";
import { TableBar, TablePages } from "../table-bar";
import { parseTableState, tableHref, type TableProps } from "../table-state";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("relations"))("title") };
}

export default async function RelationsRoute({ searchParams }: TableProps) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const table = parseTableState(parameters, DYAD_SORTS, DYAD_START);
  const { state } = table;
  const [t, options, list] = await Promise.all([
    getTranslations("relations"),
    getFilterOptions(),
    listDyads(filter, { query: state.query, sort: state.column, order: state.order, page: state.page }),
  ]);
  const href = (change: Partial<typeof state>) => tableHref("/relations", filter, state, change);
  return (
    <FilteredPage
      title={t("title")}
      lead={t("lead")}
      filter={filter}
      options={options}
      problems={[...problems, ...table.problems]}
    >
      <TableBar label={t("search")} total={t("total", { count: list.total })} />
      {list.rows.length > 0 ? (
        <DyadTable
          rows={list.rows}
          query={formatEventFilter(filter)}
          sort={state}
          sortHref={(column) => href(dyadSortChange(state, column))}
        />
      ) : (
        <NothingMatches clearHref="/relations" headingLevel={2} />
      )}
      <TablePages page={list.page} pageCount={list.pageCount} href={(page) => href({ page })} />
    </FilteredPage>
  );
}
