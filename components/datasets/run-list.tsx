import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { useDayText } from "@/components/charts/marks/use-day-text";
import type { ImportRun } from "@/lib/relations/import-run";
import { useWordOf } from "./use-word-of";

/** Imports that have ended, each leading to its report; also those that stored nothing or whose dataset is gone. */
export function RunList({ runs }: { runs: readonly ImportRun[] }) {
  const t = useTranslations("datasets.run");
  const stateWord = useWordOf("datasets.run.state");
  const day = useDayText();
  if (runs.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="w-fit font-medium text-accent">{t("past")}</summary>
      <ul className="mt-2 flex flex-col divide-y divide-line border-y border-line">
        {runs.map((run) => (
          <li key={run.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2">
            <span className="w-24 shrink-0 text-ink-soft">{day(run.startedAt.slice(0, 10))}</span>
            <Link href={`/datasets/imports/${run.id}`} className="link min-w-0 flex-1 basis-48">
              <bdi className="line-clamp-2 wrap-anywhere">{run.papers.name}</bdi>
            </Link>
            <span className="text-ink-soft">
              {run.state === "done"
                ? t("pastCounts", {
                    events: run.newEventCount,
                    rejected: run.rejectedCount,
                  })
                : stateWord(run.state)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
