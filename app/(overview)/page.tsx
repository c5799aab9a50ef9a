import { getTranslations } from "next-intl/server";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { OverviewView } from "@/components/overview/overview-view";
import { NothingMatches } from "@/components/states/nothing-matches";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "@/app/address-query";
import { FilteredPage } from "@/app/filtered-page";
import { parseMatrixChoice } from "@/app/matrix-choice";

type Props = { searchParams: Promise<AddressParameters> };

export default async function OverviewRoute({ searchParams }: Props) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const matrix = parseMatrixChoice(parameters);
  const [t, options, page] = await Promise.all([
    getTranslations("overview"),
    ask("getFilterOptions", namedActors(filter)),
    ask("getOverview", filter, matrix.choice),
  ]);
  const hasEvents = page.keyFigures.some(({ id, value }) => id === "events" && value > 0);
  return (
    <FilteredPage title={t("title")} filter={filter} options={options} problems={[...problems, ...matrix.problems]}>
      {hasEvents ? (
        <OverviewView
          page={page}
          names={namesOfOptions(options)}
          query={formatEventFilter(filter)}
          choice={matrix.choice}
        />
      ) : (
        <NothingMatches clearHref="/" headingLevel={2} />
      )}
    </FilteredPage>
  );
}
