import { useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { HeadRow } from "@/components/ui/head-row";
import { TableFrame } from "@/components/ui/table-frame";
import type { BatchPreviewRow } from "@/lib/relations/document-batch";

/** The first documents of a batch as they are understood. */
export function PreviewTable({ rows }: { rows: readonly BatchPreviewRow[] }) {
  const t = useTranslations("batches");
  const day = useDayText();
  return (
    <TableFrame caption={t("preview.title")}>
      <thead>
        <HeadRow>
          <th scope="col">{t("field.title")}</th>
          <th scope="col">{t("field.publishedDate")}</th>
          <th scope="col">{t("field.publisher")}</th>
          <th scope="col">{t("field.text")}</th>
          <th scope="col">{t("preview.file")}</th>
        </HeadRow>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.fileName} ${row.line}`} className="align-top">
            <td className="min-w-40">
              <bdi className="line-clamp-3 font-medium">{row.title}</bdi>
            </td>
            <td className="whitespace-nowrap">
              {day(row.publishedDate)}
              {row.dateOrigin && (
                <span className="block text-xs text-ink-faint">{t(`preview.dateOrigin.${row.dateOrigin}`)}</span>
              )}
            </td>
            <td>
              <bdi>{row.publisher}</bdi>
              {row.url && (
                <bdi dir="ltr" className="line-clamp-1 block text-xs wrap-anywhere text-ink-faint">
                  {row.url}
                </bdi>
              )}
            </td>
            <td className="min-w-56 text-ink-soft">
              <bdi className="line-clamp-3">{row.text}</bdi>
            </td>
            <td className="max-w-48 text-xs text-ink-faint">
              <bdi className="wrap-anywhere">{row.fileName}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
