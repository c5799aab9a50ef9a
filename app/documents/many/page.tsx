import { getTranslations } from "next-intl/server";
import { LastBatches } from "@/components/batches/last-batches";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listBatches } from "@/server/usecases/batches/list-batches";
import { titleOf } from "@/app/title-of";
import { BatchDesk } from "./batch-desk";

export const generateMetadata = () => titleOf("batches.title");

const SHOWN_BATCHES = 5;

export default async function ManyDocumentsRoute() {
  const [t, batches] = await Promise.all([getTranslations("batches"), listBatches({ limit: SHOWN_BATCHES })]);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <Link href="/documents/new" className={buttonClass()}>
            {t("oneInstead")}
          </Link>
        }
      />
      <BatchDesk />
      <LastBatches batches={batches} />
    </div>
  );
}
