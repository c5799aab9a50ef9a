import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DyadView } from "@/components/dyads/dyad-view";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import { FilteredPage } from "@/app/filtered-page";
import { lastDayOf } from "@/app/last-day-of";
import { NoResult } from "@/app/no-result";
import { DyadNotes } from "./dyad-notes";
import { readDyad, type DyadProps } from "./read-dyad";

export async function generateMetadata(props: DyadProps): Promise<Metadata> {
  const [t, { page }] = await Promise.all([getTranslations("relations"), readDyad(props)]);
  return page ? { title: t("pair", { a: page.actorA.name, b: page.actorB.name }) } : {};
}

export default async function DyadRoute(props: DyadProps) {
  const { a, b, address, filter, problems, page, comparison } = await readDyad(props);
  if (!page) notFound();
  if (a > b) redirect(`/relations/${b}/${a}${address}`);
  const [t, options] = await Promise.all([getTranslations("relations"), ask("getFilterOptions", namedActors(filter))]);
  const fixed = { actors: [page.actorA], with: [page.actorB] };
  const frame = { title: t("pair", { a: page.actorA.name, b: page.actorB.name }), above: t("dyad.above") };
  const query = formatEventFilter(filter);
  const eventsQuery = formatEventFilter({ ...filter, actors: [a], with: [b] });
  return (
    <FilteredPage {...frame} filter={filter} options={options} problems={problems} fixed={fixed}>
      {page.events.totalEventCount === 0 && (
        <NoResult
          path={`/relations/${a}/${b}`}
          filter={filter}
          options={options}
          asked={{ lists: "events", fixed: { actors: [a], with: [b] } }}
        />
      )}
      <DyadNotes actorA={page.actorA} actorB={page.actorB} day={lastDayOf(page.tension)}>
        <DyadView
          page={page}
          {...(comparison && { comparison })}
          names={namesOfOptions(options, fixed)}
          query={query}
          eventsQuery={eventsQuery}
        />
      </DyadNotes>
    </FilteredPage>
  );
}
