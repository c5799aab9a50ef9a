import { getTranslations } from "next-intl/server";
import { EventsView } from "@/components/events/events-view";
import { parseEventIds } from "@/components/events/parse-event-ids";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import { listEvents } from "@/server/usecases/list-events";
import type { AddressParameters } from "../address-query";
import { FilteredPage } from "../filtered-page";
import { titleOf } from "../title-of";

export const generateMetadata = () => titleOf("events.title");

export default async function EventsRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const one = (name: string) => [parameters[name]].flat()[0]?.trim() || undefined;
  const asked = parseEventIds(one("ids"));
  const place = { query: one("q") ?? "", cursor: one("cursor"), ids: asked.ids };
  const [t, options, page] = await Promise.all([
    getTranslations("events"),
    getFilterOptions(),
    listEvents(filter, place),
  ]);
  return (
    <FilteredPage
      title={t("title")}
      lead={t("lead")}
      filter={filter}
      options={options}
      problems={[...problems, ...asked.problems]}
    >
      <EventsView page={page} filter={filter} place={place} />
    </FilteredPage>
  );
}
