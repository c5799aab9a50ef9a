import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { SortHead } from "@/components/ui/sort-head";
import { TableFrame } from "@/components/ui/table-frame";
import type { DocumentSummary } from "@/lib/relations/document-summary";
import { DOCUMENT_COLUMNS, type DocumentSort } from "./documents-place";
import { SampleBadge } from "./sample-badge";

/** The list of documents. */
export function DocumentsTable({
  documents,
  sort,
  sortHref,
}: {
  documents: readonly DocumentSummary[];
  sort: DocumentSort;
  sortHref: (column: DocumentSort["column"]) => string;
}) {
  const t = useTranslations("documents.list");
  const day = useDayText();
  return (
    <TableFrame caption={t("caption")}>
      <SortHead columns={DOCUMENT_COLUMNS} sort={sort} hrefOf={sortHref}>
        {(column) => t(`column.${column}`)}
      </SortHead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id} className="align-top">
            <td className="w-28 whitespace-nowrap">{day(document.publishedDate)}</td>
            <td className="min-w-48">
              <bdi>
                <Link href={`/documents/${document.id}`} className="link font-medium">
                  {document.title}
                </Link>
              </bdi>{" "}
              {document.isSample && <SampleBadge />}
              <span className="block text-xs text-ink-faint md:hidden">
                <bdi>{document.publisher}</bdi>
              </span>
            </td>
            <td className="min-w-44 max-md:hidden">
              <bdi>{document.publisher}</bdi>
            </td>
            <td className="text-end">{document.eventCount}</td>
            <td className="text-end max-sm:hidden">{document.mediationCount}</td>
            <td className="w-28 whitespace-nowrap max-lg:hidden">{day(document.addedAt.slice(0, 10))}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
