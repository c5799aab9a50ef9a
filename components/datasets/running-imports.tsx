import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Card } from "@/components/ui/card";
import type { ImportRun } from "@/lib/relations/import-run";
import type { DatasetRequests } from "./dataset-requests";
import { RunProgress } from "./run-progress";

/** The imports that go on, each with its progress. */
export function RunningImports({
  runs,
  requests,
}: {
  runs: readonly ImportRun[];
  requests: Pick<DatasetRequests, "getRun" | "cancelRun">;
}) {
  const t = useTranslations("datasets.run");
  if (runs.length === 0) return null;
  return (
    <Card title={t("runningTitle", { count: runs.length })}>
      <ul className="flex flex-col divide-y divide-line">
        {runs.map((run) => (
          <li key={run.id} className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
            <Link href={`/datasets/imports/${run.id}`} className="link w-fit max-w-full font-medium">
              <bdi className="line-clamp-2">{run.papers.name}</bdi>
            </Link>
            <RunProgress initialRun={run} requests={requests} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
