import { useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { isDay } from "@/lib/relations/day";

/** A public record, as a reader can look it up. */
export interface SourceRecord {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url: string;
}

/** The public records on which the sample collection rests. */
export function SampleSources({ sources }: { sources: readonly SourceRecord[] }) {
  const t = useTranslations("datasets.sample");
  const day = useDayText();
  return (
    <details className="w-full text-sm">
      <summary className="w-fit font-medium text-accent">{t("sources", { count: sources.length })}</summary>
      <ol className="mt-2 flex flex-col divide-y divide-line border-t border-line">
        {sources.map((source) => (
          <li key={source.id} className="flex flex-col gap-0.5 py-2 sm:flex-row sm:gap-4">
            <span className="w-28 shrink-0 text-ink-soft">{isDay(source.date) ? day(source.date) : source.date}</span>
            <span className="min-w-0 flex-1">
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener nofollow noreferrer" className="link">
                  <bdi>{source.title}</bdi>
                </a>
              ) : (
                <bdi>{source.title}</bdi>
              )}
            </span>
            <span className="shrink-0 text-ink-soft sm:w-56 sm:text-end">{source.publisher}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
