import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { namesOfOptions } from "@/components/filter/filter-parts";
import { MediationView } from "@/components/mediations/mediation-view";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import { FilteredPage } from "@/app/filtered-page";
import { readMediation, type MediationProps } from "./read-mediation";

export async function generateMetadata(props: MediationProps): Promise<Metadata> {
  return { title: (await readMediation(props)).title };
}

export default async function MediationRoute(props: MediationProps) {
  const { filter, problems, page, title = "" } = await readMediation(props);
  if (!page) notFound();
  const [t, options] = await Promise.all([getTranslations("mediations.page"), getFilterOptions()]);
  return (
    <FilteredPage title={title} above={t("above")} filter={filter} options={options} problems={problems}>
      <MediationView page={page} names={namesOfOptions(options)} filterQuery={formatEventFilter(filter)} />
    </FilteredPage>
  );
}
