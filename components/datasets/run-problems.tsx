import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { buttonClass } from "@/components/ui/button";
import { MAX_KEPT_PROBLEMS, type FileRowProblem, type ImportRun } from "@/lib/relations/import-run";
import { ProblemsTable } from "./problems-table";

/** The rejected rows of a run, a page of them, and all of them as a file. */
export function RunProblems({
  run,
  problems,
  nextHref,
  firstHref,
}: {
  run: ImportRun;
  problems: readonly FileRowProblem[];
  nextHref?: string;
  /** Absent on the first page. */
  firstHref?: string;
}) {
  const t = useTranslations("datasets.problems");
  if (problems.length === 0) return null;
  return (
    <section id="problems" aria-labelledby="problems-title" className="flex scroll-mt-24 flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0">
          <h2 id="problems-title" className="text-base font-semibold">
            {t("title", { count: run.rejectedCount })}
          </h2>
          <p className="max-w-3xl text-sm text-ink-soft">
            {run.rejectedCount > MAX_KEPT_PROBLEMS ? t("kept", { maximum: MAX_KEPT_PROBLEMS }) : t("lead")}
          </p>
        </div>
        <a href={`/api/v1/datasets/imports/${run.id}/problems.csv`} download className={buttonClass()}>
          {t("download")}
        </a>
      </div>
      <ProblemsTable problems={problems} hasSeveralFiles={new Set(problems.map((one) => one.fileName)).size > 1} />
      {(firstHref ?? nextHref) && (
        <nav aria-label={t("pages")} className="flex flex-wrap justify-between gap-2">
          {firstHref ? (
            <Link href={firstHref} className={buttonClass()}>
              {t("first")}
            </Link>
          ) : (
            <span />
          )}
          {nextHref && (
            <Link href={nextHref} className={buttonClass()} rel="next">
              {t("next")}
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
