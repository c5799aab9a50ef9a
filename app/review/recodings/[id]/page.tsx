import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { RecodingNote } from "@/components/review/recoding-note";
import { RunLine } from "@/components/review/recodings/run-line";
import { StatePanel } from "@/components/states/state-panel";
import { buttonClass } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { askOnce } from "@/server/usecases/ask";
import { titleOf } from "@/app/title-of";

export const generateMetadata = () => titleOf("review.recodings.title");

export default async function RecodingRoute({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ offset?: string | string[] }>;
}) {
  const [{ id }, { offset }] = await Promise.all([params, searchParams]);
  const asked = [offset].flat()[0] ?? "0";
  const [t, page] = await Promise.all([
    getTranslations("review.recodings"),
    askOnce("getRecoding", /^\d{1,9}$/.test(id) ? Number(id) : 0, {
      offset: /^\d{1,7}$/.test(asked) ? Number(asked) : 0,
    }),
  ]);
  if (!page) notFound();
  const { run, results, nextOffset } = page;
  const conflicts = results.flatMap(({ report }) =>
    "failed" in report
      ? []
      : report.differences.filter(({ isConflict }) => isConflict).flatMap(({ eventId }) => eventId ?? []),
  );
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        above={
          <Link href="/review" className="link">
            {t("back")}
          </Link>
        }
        title={t("title")}
        lead={t("lead")}
      />
      <RunLine run={run} />
      {conflicts.length > 0 && (
        <p>
          <Link href={`/review?ids=${conflicts.join("~")}`} className="link text-sm">
            {t("reviewConflicts", { count: conflicts.length })}
          </Link>
        </p>
      )}
      {results.length === 0 ? (
        <StatePanel title={t(run.state === "running" ? "nothingYet" : "nothing")} />
      ) : (
        <ol className="flex flex-col gap-4">
          {results.map(({ documentId, title, report }) => (
            <li key={documentId} className="flex flex-col gap-1">
              <h2 className="text-sm font-semibold">
                <Link href={`/documents/${documentId}`} className="link">
                  <bdi>{title}</bdi>
                </Link>
              </h2>
              {"failed" in report ? (
                <p className="text-sm text-fault">{t("failed", { reason: report.failed })}</p>
              ) : (
                <RecodingNote report={report} names={page.actorNames} />
              )}
            </li>
          ))}
        </ol>
      )}
      {nextOffset !== undefined && (
        <p>
          <Link href={`/review/recodings/${run.id}?offset=${nextOffset}`} className={buttonClass("plain")} rel="next">
            {t("more")}
          </Link>
        </p>
      )}
    </div>
  );
}
