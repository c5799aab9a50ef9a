import { useTranslations } from "next-intl";
import Link from "next/link";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { SortHeader } from "@/components/ui/sort-header";
import { TableFrame } from "@/components/ui/table-frame";
import type { DocumentSummary } from "@/lib/relations/document-summary";
import { SampleBadge } from "./sample-badge";

/** The list of documents. */
export function DocumentsTable({ documents }: { documents: readonly DocumentSummary[] }) {
  const t = useTranslations("documents.list");
  const day = useDayText();
  return (
    <TableFrame caption={t("caption")}>
      <thead>
        <tr>
          <SortHeader>{t("date")}</SortHeader>
          <SortHeader>{t("documentTitle")}</SortHeader>
          <SortHeader className="max-md:hidden">{t("publisher")}</SortHeader>
          <SortHeader align="end">{t("events")}</SortHeader>
          <SortHeader align="end" className="max-sm:hidden">
            {t("mediations")}
          </SortHeader>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.id} className="align-top">
            <td className="w-28 whitespace-nowrap">{day(document.publishedDate)}</td>
            <td className="min-w-48">
              <span dir="auto">
                <Link href={`/documents/${document.id}`} className="link font-medium">
                  {document.title}
                </Link>
              </span>{" "}
              {document.isSample && <SampleBadge />}
              <span dir="auto" className="block text-xs text-ink-faint md:hidden">
                {document.publisher}
              </span>
            </td>
            <td dir="auto" className="min-w-44 max-md:hidden">
              {document.publisher}
            </td>
            <td className="text-end">{document.eventCount}</td>
            <td className="text-end max-sm:hidden">{document.mediationCount}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
