import { useTranslations } from "next-intl";
import { DatasetsTable, type DatasetRow } from "@/components/datasets/datasets-table";
import { isUnfinished } from "@/components/datasets/is-unfinished";
import { RunList } from "@/components/datasets/run-list";
import type { ImportRun } from "@/lib/relations/import-run";
import { RemoveDesk } from "./remove-desk";
import { RunningDesk } from "./running-desk";

const SHOWN_RUNS = 30;

/** The stored datasets, with the imports that go on above them and those that have ended below. */
export function StoredDatasets({ datasets, runs }: { datasets: readonly DatasetRow[]; runs: readonly ImportRun[] }) {
  const t = useTranslations("datasets");
  const running = runs.filter(isUnfinished);
  const ended = runs.filter((run) => !isUnfinished(run));
  const lastImport = (id: string) => ended.find(({ datasetId, state }) => datasetId === id && state === "done");
  return (
    <>
      <RunningDesk key={running.map(({ id }) => id).join()} runs={running} />
      {datasets.length > 0 ? (
        <DatasetsTable
          datasets={datasets.map((dataset) => ({ ...dataset, lastImport: lastImport(dataset.id) }))}
          actionOf={({ id, name, kind, storedEventCount }) =>
            kind === "imported" && <RemoveDesk dataset={{ id, name, eventCount: storedEventCount }} />
          }
        />
      ) : (
        <p className="text-sm">{t("none")}</p>
      )}
      {datasets.some(({ eventCount, storedEventCount }) => storedEventCount > eventCount) && (
        <p className="-mt-2 max-w-3xl text-xs text-ink-soft">{t("counting")}</p>
      )}
      <RunList runs={ended.slice(0, SHOWN_RUNS)} />
    </>
  );
}
