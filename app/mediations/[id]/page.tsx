import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { MediationView } from "@/components/mediations/mediation-view";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { ask } from "@/server/usecases/ask";
import { FilteredPage } from "@/app/filtered-page";
import { MediationPageDesk } from "./mediation-page-desk";
import { readMediation, type MediationProps } from "./read-mediation";

export async function generateMetadata(props: MediationProps): Promise<Metadata> {
  return { title: (await readMediation(props)).title };
}

export default async function MediationRoute(props: MediationProps) {
  const { filter, problems, page, title = "" } = await readMediation(props);
  if (!page) notFound();
  const [t, options, desk] = await Promise.all([
    getTranslations("mediations.page"),
    ask("getFilterOptions", namedActors(filter)),
    ask("getMediationDesk", page.mediation.id),
  ]);
  const { parties, mediators } = page.mediation;
  const named = (codes: readonly string[]) => codes.map((code) => ({ code, name: page.actorNames[code] ?? code }));
  const counterparts = parties.length > 1 ? parties.slice(1) : mediators;
  const fixed = { actors: named(parties.slice(0, 1)), with: named(counterparts) };
  const sentence = { filter, options, problems, fixed };
  return (
    <FilteredPage title={title} above={t("above")} {...sentence}>
      <MediationView page={page} names={namesOfOptions(options, fixed)} filterQuery={formatEventFilter(filter)} />
      {desk && <MediationPageDesk desk={desk} />}
    </FilteredPage>
  );
}
