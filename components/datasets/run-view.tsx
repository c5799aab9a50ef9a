import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { KeepFocus } from "@/components/ui/keep-focus";
import { PageHeader } from "@/components/ui/page-header";
import type { FileRowProblem, ImportRun } from "@/lib/relations/import-run";
import { RunEnded } from "./run-ended";
import { RunFacts } from "./run-facts";
import { RunProblems } from "./run-problems";
import { RunReport } from "./run-report";
import { isUnfinished } from "./is-unfinished";

/** One import: its progress while it goes on, then its report, or why it stored nothing. */
export function RunView({
  run,
  problems,
  nextHref,
  firstHref,
  progress,
}: {
  run: ImportRun;
  problems: readonly FileRowProblem[];
  nextHref?: string;
  firstHref?: string;
  /** What shows a run that goes on. */
  progress: ReactNode;
}) {
  const t = useTranslations("datasets.run");
  return (
    <KeepFocus className="flex flex-col gap-5">
      <PageHeader
        title={<bdi className="line-clamp-3 wrap-anywhere">{t("title", { name: run.papers.name })}</bdi>}
        above={
          <Link href="/datasets" className="link">
            {t("back")}
          </Link>
        }
      />
      <RunFacts run={run} />
      {isUnfinished(run) && <Card title={t("progress")}>{progress}</Card>}
      {run.state === "done" && <RunReport run={run} />}
      {(run.state === "failed" || run.state === "cancelled") && <RunEnded run={run} />}
      <RunProblems run={run} problems={problems} nextHref={nextHref} firstHref={firstHref} />
    </KeepFocus>
  );
}
