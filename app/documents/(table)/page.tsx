import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { DOCUMENT_SORTS, DOCUMENT_START } from "@/components/documents/documents-place";
import { DocumentsView } from "@/components/documents/documents-view";
import { FilterSentence } from "@/components/filter/filter-sentence";
import { buttonClass } from "@/components/ui/button";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { namedActors } from "@/lib/relations/named-actors";
import { parseDocumentCursor } from "@/server/usecases/list-documents";
import { ask, askOnce } from "@/server/usecases/ask";
import { listCursor } from "@/app/list-cursor";
import { NoResult } from "@/app/no-result";
import { RecodingDesk } from "@/app/review/recoding-desk";
import { parseTableState, type TableProps } from "@/app/table-state";
import { titleOf } from "@/app/title-of";
import { SaveViewDesk } from "@/app/views/views-desk";

export const generateMetadata = () => titleOf("documents.list.title");

export default async function DocumentsRoute({ searchParams }: TableProps) {
  const parameters = await searchParams;
  const { filter, problems } = parseEventFilter(parameters);
  const { state, ...table } = parseTableState(parameters, DOCUMENT_SORTS, DOCUMENT_START);
  const { cursor, ...asked } = listCursor(parameters, (value) => parseDocumentCursor(value) !== undefined);
  const place = { ...state, cursor };
  const [t, removed, options, recodings, list] = await Promise.all([
    getTranslations("review.removed"),
    ask("listRemovedDocuments"),
    ask("getFilterOptions", namedActors(filter)),
    askOnce("listRecodings"),
    ask("listDocuments", { ...place, filter, sort: state.column }),
  ]);
  const allProblems = [...problems, ...table.problems, ...asked.problems];
  return (
    <DocumentsView
      {...list}
      filter={filter}
      place={place}
      actions={
        <>
          {removed.length > 0 && (
            <Link href="/documents/removed" className={buttonClass("quiet")}>
              {t("link", { count: removed.length })}
            </Link>
          )}
          {options.coverage && <SaveViewDesk />}
        </>
      }
      noResult={
        <NoResult
          path="/documents"
          filter={filter}
          options={options}
          asked={{ lists: "documents", query: place.query }}
        />
      }
    >
      {recodings.outdatedCount > 0 && <RecodingDesk initial={recodings} />}
      {options.coverage && <FilterSentence filter={filter} options={options} problems={allProblems} />}
    </DocumentsView>
  );
}
