import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActorTable } from "@/components/actors/actor-table";
import { ACTOR_SORTS, ACTOR_START, actorSortChange } from "@/components/actors/actor-sort";
import { NothingMatches } from "@/components/states/nothing-matches";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import { listActors } from "@/server/usecases/list-actors";
import { FilteredPage } from "../filtered-page";
import { TableBar, TablePages } from "../table-bar";
import { parseTableState, tableHref, type TableProps } from "../table-state";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("actors"))("title") };
}

export default async function ActorsRoute({ searchParams }: TableProps) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const table = parseTableState(parameters, ACTOR_SORTS, ACTOR_START);
  const { state } = table;
  const [t, options, list] = await Promise.all([
    getTranslations("actors"),
    getFilterOptions(),
    listActors(filter, { query: state.query, sort: state.column, order: state.order, page: state.page }),
  ]);
  const href = (change: Partial<typeof state>) => tableHref("/actors", filter, state, change);
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
        <ActorTable
          rows={list.rows}
          query={formatEventFilter(filter)}
          sort={state}
          sortHref={(column) => href(actorSortChange(state, column))}
        />
      ) : (
        <NothingMatches clearHref="/actors" headingLevel={2} />
      )}
      <TablePages page={list.page} pageCount={list.pageCount} href={(page) => href({ page })} />
    </FilteredPage>
  );
}
