import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { EmptyDatabase } from "@/components/states/empty-database";
import { buttonClass } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { SearchField } from "@/components/ui/search-field";
import { sortChange } from "@/components/ui/table-sort";
import type { DocumentSummary } from "@/lib/relations/document-summary";
import type { EventFilter } from "@/lib/relations/event-filter";
import { formatEventFilter } from "@/lib/relations/event-filter-url";
import { documentsHref, type DocumentsPlace } from "./documents-place";
import { DocumentsTable } from "./documents-table";

/** The page of documents: search, how many, the table, and the way on. */
export function DocumentsView({
  documents,
  total,
  nextCursor,
  filter,
  place,
  noResult,
  actions,
  children,
}: {
  documents: readonly DocumentSummary[];
  total: number;
  nextCursor?: string;
  filter: EventFilter;
  place: DocumentsPlace;
  noResult: ReactNode;
  actions?: ReactNode;
  /** The filter sentence. */
  children?: ReactNode;
}) {
  const t = useTranslations("documents.list");
  const isEverything = formatEventFilter(filter) === "" && place.query === "";
  const hasUnusedParts =
    filter.with.length + filter.type.length + filter.quad.length + filter.modality.length + filter.review.length > 0 ||
    filter.role !== "any";
  const hrefOf = (change: Partial<DocumentsPlace>) => documentsHref(filter, { ...place, cursor: undefined, ...change });
  return (
    <div className="flex flex-col gap-4">
      <PageHeader title={t("title")} lead={t("lead")} actions={actions} />
      {isEverything && total === 0 ? (
        <EmptyDatabase headingLevel={2} />
      ) : (
        <>
          {children}
          {hasUnusedParts && <p className="text-sm text-warn">{t("unusedParts")}</p>}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <SearchField label={t("search")} submitLabel={t("submit")} clearLabel={t("clear")} />
            <p role="status" className="text-sm text-ink-soft">
              {t("total", { count: total })}
            </p>
          </div>
          {documents.length === 0 ? (
            noResult
          ) : (
            <DocumentsTable
              documents={documents}
              sort={place}
              sortHref={(column) => hrefOf(sortChange(place, column))}
            />
          )}
          {(place.cursor || nextCursor) && (
            <nav aria-label={t("pages")} className="flex flex-wrap gap-2">
              {place.cursor && (
                <Link href={hrefOf({})} className={buttonClass("plain")}>
                  {t("first")}
                </Link>
              )}
              {nextCursor && (
                <Link href={hrefOf({ cursor: nextCursor })} className={buttonClass("plain")} rel="next">
                  {t("next")}
                </Link>
              )}
            </nav>
          )}
        </>
      )}
    </div>
  );
}
