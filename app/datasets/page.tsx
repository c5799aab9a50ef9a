import { getTranslations } from "next-intl/server";
import { DatasetsTable } from "@/components/datasets/datasets-table";
import { SampleControls } from "@/components/datasets/sample-controls";
import { SampleSources } from "@/components/datasets/sample-sources";
import { StorageNote } from "@/components/datasets/storage-note";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { getStorage } from "@/server/usecases/get-storage";
import { isSampleLoaded } from "@/server/usecases/is-sample-loaded";
import { listSampleSources } from "@/server/usecases/list-sample-sources";
import { ask } from "@/server/usecases/ask";
import { removeSampleAction, restoreSampleAction } from "../sample-actions";
import { titleOf } from "../title-of";

export const generateMetadata = () => titleOf("datasets.title");

export default async function DatasetsRoute() {
  const [t, datasets, isLoaded, sources, storage] = await Promise.all([
    getTranslations("datasets"),
    ask("listDatasets"),
    isSampleLoaded(),
    listSampleSources(),
    getStorage(),
  ]);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader title={t("title")} lead={t("lead")} />
      {datasets.length > 0 ? <DatasetsTable datasets={datasets} /> : <p className="text-sm">{t("none")}</p>}
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
