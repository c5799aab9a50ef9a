import { getTranslations } from "next-intl/server";
import { ActorTable } from "@/components/actors/actor-table";
import { ACTOR_SORTS, ACTOR_START } from "@/components/actors/actor-sort";
import { sortChange } from "@/components/ui/table-sort";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import { FilteredPage } from "@/app/filtered-page";
import { NoResult } from "@/app/no-result";
import { titleOf } from "@/app/title-of";
import { TableSection } from "@/app/table-section";
import { parseTableState, tableHref, type TableProps } from "@/app/table-state";

export const generateMetadata = () => titleOf("actors.title");

export default async function ActorsRoute({ searchParams }: TableProps) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const { state, ...table } = parseTableState(parameters, ACTOR_SORTS, ACTOR_START);
  const [t, options, list] = await Promise.all([
    getTranslations("actors"),
    ask("getFilterOptions", namedActors(filter)),
    ask("listActors", filter, { ...state, sort: state.column }),
  ]);
  const allProblems = [...problems, ...table.problems];
  const href = (change: Partial<typeof state>) => tableHref("/actors", filter, state, change);
  const section = {
    searchLabel: t("search"),
    total: t("total", { count: list.total }),
    isEmpty: list.rows.length === 0,
    noResult: (
      <NoResult path="/actors" filter={filter} options={options} asked={{ lists: "actors", query: state.query }} />
    ),
    pageHref: (page: number) => href({ page }),
  };
  const sorting = { sort: state, sortHref: (column: typeof state.column) => href(sortChange(state, column, "name")) };
  return (
    <FilteredPage title={t("title")} lead={t("lead")} filter={filter} options={options} problems={allProblems}>
      <TableSection page={list.page} pageCount={list.pageCount} {...section}>
        <ActorTable rows={list.rows} query={formatEventFilter(filter)} {...sorting} />
      </TableSection>
    </FilteredPage>
  );
}
