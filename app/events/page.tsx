import { getTranslations } from "next-intl/server";
import { EventsView } from "@/components/events/events-view";
import { parseEventColumns } from "@/components/events/event-columns";
import { parseEventIds } from "@/components/events/parse-event-ids";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { EVENT_SORTS } from "@/lib/relations/event-order";
import { namedActors } from "@/lib/relations/named-actors";
import { parseEventCursor } from "@/server/usecases/view/event-pages";
import { searchQuery } from "@/components/ui/search-query";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "../address-query";
import { FilteredPage } from "../filtered-page";
import { listCursor } from "../list-cursor";
import { NoResult } from "../no-result";
import { parseTableState } from "../table-state";
import { titleOf } from "../title-of";

export const generateMetadata = () => titleOf("events.title");

export default async function EventsRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const asked = parseEventIds([parameters.ids].flat()[0]?.trim());
  const { cursor, ...begun } = listCursor(parameters, (value) => parseEventCursor(value) !== undefined);
  const { state, ...sorted } = parseTableState(parameters, EVENT_SORTS, { column: "date", order: "descending" });
  const chosen = parseEventColumns([parameters.columns].flat()[0]?.trim());
  const order = { sort: state.column, order: state.order };
  const place = { query: searchQuery(parameters), cursor, ids: asked.ids, order, columns: chosen.columns };
  const [t, options, page] = await Promise.all([
    getTranslations("events"),
    ask("getFilterOptions", namedActors(filter)),
    ask("listEvents", filter, place),
  ]);
  return (
    <FilteredPage
      title={t("title")}
      lead={t("lead")}
      filter={filter}
      options={options}
      problems={[...problems, ...asked.problems, ...begun.problems, ...sorted.problems, ...chosen.problems]}
    >
      <EventsView
        page={page}
        filter={filter}
        place={place}
        noResult={
          <NoResult path="/events" filter={filter} options={options} asked={{ lists: "events", query: place.query }} />
        }
      />
    </FilteredPage>
  );
}
