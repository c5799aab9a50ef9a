import { getTranslations } from "next-intl/server";
import { DyadTable } from "@/components/dyads/dyad-table";
import { DYAD_SORTS, DYAD_START } from "@/components/dyads/dyad-sort";
import { sortChange } from "@/components/ui/table-sort";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import { FilteredPage } from "@/app/filtered-page";
import { NoResult } from "@/app/no-result";
import { titleOf } from "@/app/title-of";
import { TableSection } from "@/app/table-section";
import { parseTableState, tableHref, type TableProps } from "@/app/table-state";

export const generateMetadata = () => titleOf("relations.title");

export default async function RelationsRoute({ searchParams }: TableProps) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const { state, ...table } = parseTableState(parameters, DYAD_SORTS, DYAD_START);
  const [t, options, list] = await Promise.all([
    getTranslations("relations"),
    ask("getFilterOptions", namedActors(filter)),
    ask("listDyads", filter, { ...state, sort: state.column }),
  ]);
  const allProblems = [...problems, ...table.problems];
  const href = (change: Partial<typeof state>) => tableHref("/relations", filter, state, change);
  const section = {
    searchLabel: t("search"),
    total: t("total", { count: list.total }),
    isEmpty: list.rows.length === 0,
    noResult: (
      <NoResult
        path="/relations"
        filter={filter}
        options={options}
        asked={{ lists: "relations", query: state.query }}
      />
    ),
    pageHref: (page: number) => href({ page }),
  };
  const sorting = { sort: state, sortHref: (column: typeof state.column) => href(sortChange(state, column, "dyad")) };
  return (
    <FilteredPage title={t("title")} lead={t("lead")} filter={filter} options={options} problems={allProblems}>
      <TableSection page={list.page} pageCount={list.pageCount} {...section}>
        <DyadTable rows={list.rows} query={formatEventFilter(filter)} {...sorting} />
      </TableSection>
    </FilteredPage>
  );
}
