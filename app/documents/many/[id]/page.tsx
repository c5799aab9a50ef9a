import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProblemsList } from "@/components/batches/problems-list";
import { TablePart } from "@/components/batches/table-part";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listBatches } from "@/server/usecases/batches/list-batches";
import { listBatchProblems } from "@/server/usecases/batches/list-batch-problems";
import { titleOf } from "@/app/title-of";
import { RunDesk } from "./run-desk";

export const generateMetadata = () => titleOf("batches.title");

const SHOWN_PROBLEMS = 100;

export default async function BatchRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [batch] = /^[1-9]\d{0,14}$/.test(id) ? await listBatches({ id: Number(id) }) : [];
  if (!batch) notFound();
  const [t, problems] = await Promise.all([getTranslations("batches"), listBatchProblems(batch.id, SHOWN_PROBLEMS)]);
  return (
    <div className="flex flex-col gap-5">
      <PageHeader
        title={<bdi>{t("choose.chosen", { count: batch.files.length, name: batch.files[0]?.name ?? "" })}</bdi>}
        above={
          <Link href="/documents" className="link">
            {t("back")}
          </Link>
        }
        actions={
          <Link href="/documents/many" className={buttonClass()}>
            {t("again")}
          </Link>
        }
      />
      <RunDesk key={`${batch.state} ${batch.isInterrupted}`} batch={batch} />
      {problems.length > 0 && (
        <TablePart
          title={t("problems.title")}
          {...(problems.length === SHOWN_PROBLEMS && { note: t("problems.more", { count: SHOWN_PROBLEMS }) })}
          action={
            <a href={`/api/v1/documents/batches/${batch.id}/problems.csv`} download className={buttonClass()}>
              {t("problems.download")}
            </a>
          }
        >
          <ProblemsList problems={problems} />
        </TablePart>
      )}
    </div>
  );
}
