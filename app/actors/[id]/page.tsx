import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ActorView } from "@/components/actors/actor-view";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { getActor } from "@/server/usecases/get-actor";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import type { AddressParameters } from "../../address-query";
import { FilteredPage } from "../../filtered-page";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<AddressParameters> };

const readPage = cache(async ({ params, searchParams }: Props) => {
  const [{ id }, parameters] = await Promise.all([params, searchParams]);
  const { filter, problems } = parseEventFilter(parameters);
  return { filter, problems, page: await getActor(id, filter) };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readPage(props)).page?.summary.actor.name };
}

export default async function ActorRoute(props: Props) {
  const { filter, problems, page } = await readPage(props);
  if (!page) notFound();
  const [t, options] = await Promise.all([getTranslations("actors"), getFilterOptions()]);
  const { actor } = page.summary;
  const fixed = { actors: [actor] };
  const lead = page.aliases.length > 0 && t("aliases", { list: page.aliases.slice(0, 8).join(", ") });
  const eventsQuery = formatEventFilter({ ...filter, actors: [actor.code] });
  return (
    <FilteredPage
      title={actor.name}
      above={`${t("above")} · ${actor.code}`}
      lead={lead}
      filter={filter}
      options={options}
      problems={problems}
      fixed={fixed}
    >
      <ActorView
        page={page}
        names={namesOfOptions(options, fixed)}
        query={formatEventFilter(filter)}
        eventsQuery={eventsQuery}
      />
    </FilteredPage>
  );
}
