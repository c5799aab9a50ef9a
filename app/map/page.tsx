import { getTranslations } from "next-intl/server";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { MapView } from "@/components/map/map-view";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "../address-query";
import { FilteredPage } from "../filtered-page";
import { NoResult } from "../no-result";
import { titleOf } from "../title-of";
import { parseMapChoice } from "./map-parameters";

export const generateMetadata = () => titleOf("map.title");

export default async function MapRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const { choice, problems: ownProblems } = parseMapChoice(parameters);
  const [t, options, model] = await Promise.all([
    getTranslations("map"),
    ask("getFilterOptions", namedActors(filter)),
    ask("getMap", filter, choice),
  ]);
  return (
    <FilteredPage
      title={t("title")}
      lead={t("lead")}
      filter={filter}
      options={options}
      problems={[...problems, ...ownProblems]}
    >
      {model.provenance.eventCount > 0 ? (
        <MapView model={model} names={namesOfOptions(options)} query={formatEventFilter(filter)} choice={choice} />
      ) : (
        <NoResult path="/map" filter={filter} options={options} asked={{ lists: "events" }} />
      )}
    </FilteredPage>
  );
}
