import { getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { StorageNote } from "@/components/datasets/storage-note";
import { buttonClass } from "@/components/ui/button";
import { KeepFocus } from "@/components/ui/keep-focus";
import { PageHeader } from "@/components/ui/page-header";
import { ask } from "@/server/usecases/ask";
import { getStorage } from "@/server/usecases/get-storage";
import { listImportRuns } from "@/server/usecases/list-import-runs";
import { titleOf } from "../title-of";
import { SampleCard } from "./sample-card";
import { StoredDatasets } from "./stored-datasets";

export const generateMetadata = () => titleOf("datasets.title");

export default async function DatasetsRoute() {
  const [t, datasets, runs, storage] = await Promise.all([
    getTranslations("datasets"),
    ask("listDatasets"),
    listImportRuns(),
    getStorage(),
  ]);
  const actions = (
    <>
      <a href="/api/v1/backup" download title={t("backup.note")} className={buttonClass("plain")}>
        {t("backup.link")}
      </a>
      <Link href="/datasets/import" className={buttonClass("primary")}>
        {t("importLink")}
      </Link>
    </>
  );
  return (
    <KeepFocus className="flex flex-col gap-5">
      <PageHeader title={t("title")} lead={t("lead")} actions={actions} />
      <StoredDatasets datasets={datasets} runs={runs} />
      <SampleCard />
      <StorageNote {...storage} />
    </KeepFocus>
  );
}
