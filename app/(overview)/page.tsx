import { getTranslations } from "next-intl/server";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { OverviewView } from "@/components/overview/overview-view";
import { parseDyads } from "@/components/overview/overview-href";
import { SinceLastVisit } from "@/components/latest/since-last-visit";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask, askOnce } from "@/server/usecases/ask";
import { listSavedViews } from "@/server/usecases/list-saved-views";
import type { AddressParameters } from "@/app/address-query";
import { FilteredPage } from "@/app/filtered-page";
import { lastDayOf } from "@/app/last-day-of";
import { NoResult } from "@/app/no-result";
import { sinceLastVisit } from "@/app/since-last-visit";
import { PageNotes } from "@/app/page-notes";
import { ViewsDesk } from "@/app/views/views-desk";
import { parseMatrixChoice } from "@/app/matrix-choice";

type Props = { searchParams: Promise<AddressParameters> };

export default async function OverviewRoute({ searchParams }: Props) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const matrix = parseMatrixChoice(parameters);
  const lines = parseDyads([parameters.dyads].flat()[0]);
  const since = await sinceLastVisit();
  const [t, options, page, views, latest] = await Promise.all([
    getTranslations("overview"),
    ask("getFilterOptions", namedActors(filter)),
    ask("getOverview", filter, matrix.choice, lines.dyads),
    listSavedViews(),
    since === undefined ? undefined : askOnce("countLatest", since),
  ]);
  const hasEvents = page.keyFigures.some(({ id, value }) => id === "events" && value > 0);
  return (
    <FilteredPage
      title={t("title")}
      filter={filter}
      options={options}
      problems={[...problems, ...matrix.problems, ...lines.problems]}
    >
      {latest && <SinceLastVisit latest={latest} />}
      <ViewsDesk views={views} />
      {hasEvents ? (
        <PageNotes subjects={[]} day={lastDayOf(page.tension)}>
          <OverviewView
            page={page}
            names={namesOfOptions(options)}
            query={formatEventFilter(filter)}
            choice={matrix.choice}
            dyads={lines.dyads}
          />
        </PageNotes>
      ) : (
        <NoResult path="/" filter={filter} options={options} asked={{ lists: "events" }} />
      )}
    </FilteredPage>
  );
}
