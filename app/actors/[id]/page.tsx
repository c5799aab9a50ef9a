import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ActorView } from "@/components/actors/actor-view";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import { FilteredPage } from "@/app/filtered-page";
import { lastDayOf } from "@/app/last-day-of";
import { NoResult } from "@/app/no-result";
import { PageNotes } from "@/app/page-notes";
import { NamesDesk } from "./names-desk";
import { readActor, type ActorProps } from "./read-actor";

const MAX_ALIASES = 8;

export async function generateMetadata(props: ActorProps): Promise<Metadata> {
  return { title: (await readActor(props)).page?.summary.actor.name };
}

export default async function ActorRoute(props: ActorProps) {
  const { filter, problems, page } = await readActor(props);
  if (!page) notFound();
  const { actor } = page.summary;
  const own = { ...filter, actors: [actor.code] };
  const [t, options, { model }, history] = await Promise.all([
    getTranslations("actors"),
    ask("getFilterOptions", namedActors(filter)),
    ask("getNetwork", own),
    ask("getActorHistory", actor.code),
  ]);
  const fixed = { actors: [actor] };
  const aliases = page.aliases.slice(0, MAX_ALIASES).join(", ");
  const frame = { title: actor.name, above: actor.code, lead: aliases && t("aliases", { list: aliases }) };
  const queries = {
    query: formatEventFilter(filter),
    eventsQuery: formatEventFilter(own),
  };
  return (
    <FilteredPage {...frame} filter={filter} options={options} problems={problems} fixed={fixed}>
      {page.events.totalEventCount === 0 && (
        <NoResult
          path={`/actors/${actor.code}`}
          filter={filter}
          options={options}
          asked={{ lists: "events", fixed: { actors: [actor.code] } }}
        />
      )}
      <PageNotes subjects={[{ id: actor.code, label: actor.name }]} day={lastDayOf(page.sentiment)}>
        <ActorView page={page} network={model} names={namesOfOptions(options, fixed)} {...queries} />
      </PageNotes>
      {history && <NamesDesk history={history} />}
    </FilteredPage>
  );
}
