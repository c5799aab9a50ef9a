import { getTranslations } from "next-intl/server";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { NetworkView } from "@/components/network/network-view";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "../address-query";
import { FilteredPage } from "../filtered-page";
import { NoResult } from "../no-result";
import { titleOf } from "../title-of";
import { parseNetworkChoice } from "./network-parameters";

export const generateMetadata = () => titleOf("network.title");

const BY_NAME = new Intl.Collator("en");

export default async function NetworkRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const { choice, problems: ownProblems } = parseNetworkChoice(parameters);
  const [t, options, page] = await Promise.all([
    getTranslations("network"),
    ask("getFilterOptions", [...namedActors(filter), ...(choice.between ?? [])]),
    ask("getNetwork", filter, choice),
  ]);
  return (
    <FilteredPage
      title={t("title")}
      lead={t("lead")}
      filter={filter}
      options={options}
      problems={[...problems, ...ownProblems]}
    >
      {page.model.provenance.eventCount > 0 ? (
        <NetworkView
          page={page}
          names={namesOfOptions(options)}
          actors={options.actors
            .map(({ code, name, kind }) => ({ code, name, kind }))
            .sort((x, y) => BY_NAME.compare(x.name, y.name))}
          query={formatEventFilter(filter)}
          openQuery={formatEventFilter({ ...filter, actors: [], with: [], role: "any" })}
          choice={choice}
        />
      ) : (
        <NoResult path="/network" filter={filter} options={options} asked={{ lists: "events" }} />
      )}
    </FilteredPage>
  );
}
