import { useTranslations } from "next-intl";
import type { DatasetRow } from "@/lib/relations/dataset-row";
import { useDayText } from "./use-day-text";

/**
 * What one row of a dataset says: its words where it has any, who published them and when, the address, the place and
 * the row's own number, by which it can be found in the file.
 */
export function DatasetRowNote({ row, datasetId }: { row: DatasetRow; datasetId: string }) {
  const t = useTranslations("events.row");
  const day = useDayText();
  return (
    <div className="min-w-0">
      {row.text && (
        <blockquote dir="auto" className="mt-0.5 border-s-2 border-line ps-2 text-ink-soft">
          {row.text}
        </blockquote>
      )}
      <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs leading-6 text-ink-faint">
        <span>{t("of", { dataset: datasetId, row: row.rowId })}</span>
        {row.publisher && <bdi>{row.publisher}</bdi>}
        {row.publishedDate && <time dateTime={row.publishedDate}>{day(row.publishedDate)}</time>}
        {row.place && <bdi>{row.place}</bdi>}
        {row.url && (
          <a
            href={row.url}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="link max-w-full truncate"
            title={row.url}
          >
            {hostOf(row.url) ?? t("source")}
          </a>
        )}
      </p>
    </div>
  );
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : undefined;
}
