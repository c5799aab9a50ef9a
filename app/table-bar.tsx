import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { SearchField } from "@/components/ui/search-field";

/** Search and the number of rows, above a table. */
export function TableBar({ label, total }: { label: string; total: string }) {
  const t = useTranslations("shell.search");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <SearchField label={label} submitLabel={t("submit")} clearLabel={t("clear")} />
      <p role="status" className="text-sm text-ink-soft">
        {total}
      </p>
    </div>
  );
}

/** The way to the page before and after, below a table of more than one page. */
export function TablePages({
  page,
  pageCount,
  href,
}: {
  page: number;
  pageCount: number;
  href: (page: number) => string;
}) {
  const t = useTranslations("shell.pagination");
  if (pageCount <= 1) return null;
  return (
    <Pagination
      label={t("label")}
      previousHref={page > 1 ? href(page - 1) : undefined}
      nextHref={page < pageCount ? href(page + 1) : undefined}
      previousLabel={t("previous")}
      nextLabel={t("next")}
      position={t("position", { page, pageCount })}
    />
  );
}
