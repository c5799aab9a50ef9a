import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { DatasetsTable } from "@/components/datasets/datasets-table";
import { isUnfinished } from "@/components/datasets/is-unfinished";
import { SampleControls } from "@/components/datasets/sample-controls";
import { SampleSources } from "@/components/datasets/sample-sources";
import { StorageNote } from "@/components/datasets/storage-note";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { getStorage } from "@/server/usecases/get-storage";
import { isSampleLoaded } from "@/server/usecases/is-sample-loaded";
import { listImportRuns } from "@/server/usecases/list-import-runs";
import { listSampleSources } from "@/server/usecases/list-sample-sources";
import { ask } from "@/server/usecases/ask";
import { removeSampleAction, restoreSampleAction } from "../sample-actions";
import { titleOf } from "../title-of";
import { RemoveDesk } from "./remove-desk";
import { RunningDesk } from "./running-desk";

export const generateMetadata = () => titleOf("datasets.title");

export default async function DatasetsRoute() {
  const [t, datasets, runs, isLoaded, sources, storage] = await Promise.all([
    getTranslations("datasets"),
    ask("listDatasets"),
    listImportRuns(),
    isSampleLoaded(),
    listSampleSources(),
    getStorage(),
  ]);
  const running = runs.filter(isUnfinished);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <Link href="/datasets/import" className={buttonClass("primary")}>
            {t("importLink")}
          </Link>
        }
      />
      <RunningDesk key={running.map(({ id }) => id).join()} runs={running} />
      {datasets.length > 0 ? (
        <DatasetsTable
          datasets={datasets.map((dataset) => ({ ...dataset, lastImport: findLastImport(runs, dataset.id) }))}
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
      <Card title={t("sample.title")} note={isLoaded ? undefined : t("sample.removed")}>
        <div id="sample" className="flex scroll-mt-24 flex-col items-start gap-4">
          <p className="max-w-3xl text-sm">{t("sample.about")}</p>
          <SampleControls isLoaded={isLoaded} remove={removeSampleAction} restore={restoreSampleAction} />
          <SampleSources sources={sources} />
        </div>
      </Card>
      <StorageNote {...storage} />
    </div>
  );
}

const findLastImport = (runs: Awaited<ReturnType<typeof listImportRuns>>, id: string) =>
  runs.find(({ datasetId, state }) => datasetId === id && state === "done");
