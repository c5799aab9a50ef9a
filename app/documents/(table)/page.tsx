import { DocumentsView } from "@/components/documents/documents-view";
import { FilterSentence } from "@/components/filter/filter-sentence";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import { listDocuments } from "@/server/usecases/list-documents";
import type { AddressParameters } from "@/app/address-query";
import { titleOf } from "@/app/title-of";

export const generateMetadata = () => titleOf("documents.list.title");

export default async function DocumentsRoute({ searchParams }: { searchParams: Promise<AddressParameters> }) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const one = (name: string) => [parameters[name]].flat()[0]?.trim() || undefined;
  const place = { query: one("q") ?? "", cursor: one("cursor") };
  const [options, list] = await Promise.all([getFilterOptions(), listDocuments({ filter, ...place })]);
  return (
    <DocumentsView {...list} filter={filter} place={place}>
      {options.coverage && <FilterSentence filter={filter} options={options} problems={problems} />}
    </DocumentsView>
  );
}
