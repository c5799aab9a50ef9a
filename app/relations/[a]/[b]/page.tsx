import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { DyadView } from "@/components/dyads/dyad-view";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { formatEventFilter, parseEventFilter } from "@/lib/relations/event-filter-url";
import { getDyad } from "@/server/usecases/get-dyad";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import { FilteredPage } from "../../../filtered-page";
import { addressQuery, type AddressParameters } from "../../../address-query";

type Props = { params: Promise<{ a: string; b: string }>; searchParams: Promise<AddressParameters> };

const readPage = cache(async ({ params, searchParams }: Props) => {
  const [{ a, b }, parameters] = await Promise.all([params, searchParams]);
  const { filter, problems } = parseEventFilter(parameters);
  const page = a === b ? undefined : await getDyad(a, b, filter);
  return { a, b, parameters, filter, problems, page };
});

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { page }] = await Promise.all([getTranslations("relations"), readPage(props)]);
  return page ? { title: t("pair", { a: page.actorA.name, b: page.actorB.name }) } : {};
}

export default async function DyadRoute(props: Props) {
  const { a, b, parameters, filter, problems, page } = await readPage(props);
  if (!page) notFound();
  if (a > b) redirect(`/relations/${b}/${a}${addressQuery(parameters)}`);
  const [t, options] = await Promise.all([getTranslations("relations"), getFilterOptions()]);
  const { actorA, actorB } = page;
  const fixed = { actors: [actorA], with: [actorB] };
  const eventsQuery = formatEventFilter({ ...filter, actors: [a], with: [b] });
  const title = t("pair", { a: actorA.name, b: actorB.name });
  return (
    <FilteredPage
      title={title}
      above={t("dyad.above")}
      filter={filter}
      options={options}
      problems={problems}
      fixed={fixed}
    >
      <DyadView page={page} names={namesOfOptions(options, fixed)} eventsQuery={eventsQuery} />
    </FilteredPage>
  );
}
