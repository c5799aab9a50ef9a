import { getTranslations } from "next-intl/server";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { MediationsView } from "@/components/mediations/mediations-view";
import { mediationsHref, parseMediationsPlace } from "@/components/mediations/mediations-place";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import type { AddressParameters } from "@/app/address-query";
import { FilteredPage } from "@/app/filtered-page";
import { NoResult } from "@/app/no-result";
import { TableSection } from "@/app/table-section";
import { titleOf } from "@/app/title-of";

export const generateMetadata = () => titleOf("mediations.title");

export default async function MediationsRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const { place, ...asked } = parseMediationsPlace(parameters);
  const [t, options, list] = await Promise.all([
    getTranslations("mediations"),
    ask("getFilterOptions", namedActors(filter)),
    ask("listMediations", filter, { ...place, hasTimeline: place.view === "timeline" }),
  ]);
  const sentence = { filter, options, problems: [...problems, ...asked.problems] };
  const section = {
    page: list.page,
    pageCount: list.pageCount,
    searchLabel: t("search"),
    total: t("total", { count: list.total }),
    isEmpty: list.mediations.length === 0,
    noResult: (
      <NoResult path="/mediations" filter={filter} options={options} asked={{ lists: "mediations", ...place }} />
    ),
    pageHref: (number: number) => mediationsHref(filter, { ...place, page: number }),
  };
  return (
    <FilteredPage title={t("title")} lead={t("lead")} {...sentence}>
      <MediationsView {...list} names={namesOfOptions(options)} filter={filter} place={place}>
        {(table) => <TableSection {...section}>{table}</TableSection>}
      </MediationsView>
    </FilteredPage>
  );
}
