import { getFormatter, getTranslations } from "next-intl/server";
import { Link } from "@/components/ui/link";
import { StatePanel } from "@/components/states/state-panel";
import { PageHeader } from "@/components/ui/page-header";
import { ask } from "@/server/usecases/ask";
import { titleOf } from "@/app/title-of";
import { BringBack } from "./bring-back";

export const generateMetadata = () => titleOf("review.removed.title");

export default async function RemovedDocumentsRoute() {
  const [t, format, documents] = await Promise.all([
    getTranslations("review.removed"),
    getFormatter(),
    ask("listRemovedDocuments"),
  ]);
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        above={
          <Link href="/documents" className="link">
            {t("back")}
          </Link>
        }
        title={t("title")}
        lead={t("lead")}
      />
      {documents.length === 0 ? (
        <StatePanel title={t("none")} />
      ) : (
        <ul className="flex max-w-3xl flex-col divide-y divide-line rounded-lg border border-line bg-surface">
          {documents.map(({ id, title, removedAt, version }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm">
              <bdi className="min-w-0 flex-1 font-medium wrap-anywhere">{title}</bdi>
              <span className="text-xs text-ink-faint">
                {t("at", {
                  at: format.dateTime(new Date(removedAt), {
                    dateStyle: "medium",
                    timeStyle: "short",
                    timeZone: "UTC",
                  }),
                })}
              </span>
              <BringBack id={id} title={title} version={version} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
