import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";

/** A table with its search, its number of rows, and the way to the pages before and after. */
export function TableSection({
  searchLabel,
  total,
  page,
  pageCount,
  pageHref,
  noResult,
  isEmpty,
  children,
}: {
  searchLabel: string;
  total: string;
  page: number;
  pageCount: number;
  pageHref: (page: number) => string;
  /** What stands in place of an empty table. */
  noResult: ReactNode;
  isEmpty: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("shell");
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SearchField label={searchLabel} submitLabel={t("search.submit")} clearLabel={t("search.clear")} />
        <p role="status" className="text-sm text-ink-soft">
          {total}
        </p>
      </div>
      {isEmpty ? noResult : children}
      {pageCount > 1 && (
        <Pagination
          label={t("pagination.label")}
          previousHref={page > 1 ? pageHref(page - 1) : undefined}
          nextHref={page < pageCount ? pageHref(page + 1) : undefined}
          previousLabel={t("pagination.previous")}
          nextLabel={t("pagination.next")}
          position={t("pagination.position", { page, pageCount })}
        />
      )}
    </>
  );
}
