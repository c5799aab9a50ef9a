import { getLocale, getTranslations } from "next-intl/server";
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

export default async function NetworkRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const { choice, problems: ownProblems } = parseNetworkChoice(parameters);
  const [t, locale, options, page] = await Promise.all([
    getTranslations("network"),
    getLocale(),
    ask("getFilterOptions", [...namedActors(filter), ...(choice.between ?? [])]),
    ask("getNetwork", filter, choice),
  ]);
  const byName = new Intl.Collator(locale);
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
            .sort((x, y) => byName.compare(x.name, y.name))}
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
