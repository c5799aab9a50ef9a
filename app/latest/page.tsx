import { getFormatter, getTranslations } from "next-intl/server";
import { LatestView } from "@/components/latest/latest-view";
import { StatePanel } from "@/components/states/state-panel";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { titleOf } from "@/app/title-of";
import { sinceLastVisit } from "@/app/since-last-visit";
import { askOnce } from "@/server/usecases/ask";
import { parseInstant } from "@/server/usecases/list-latest";

export const generateMetadata = () => titleOf("latest.title");

export default async function LatestRoute({ searchParams }: { searchParams: Promise<{ since?: string | string[] }> }) {
  const { since: asked } = await searchParams;
  const since = parseInstant([asked].flat()[0]) ?? (await sinceLastVisit());
  const [t, format, latest] = await Promise.all([
    getTranslations("latest"),
    getFormatter(),
    since === undefined ? undefined : askOnce("listLatest", since),
  ]);
  const isEmpty = !latest || latest.documentCount + latest.importCount + latest.changeCount === 0;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        above={
          <Link href="/" className="link">
            {t("back")}
          </Link>
        }
        title={t("title")}
        lead={
          since === undefined
            ? t("first")
            : t("since", {
                at: format.dateTime(new Date(since), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }),
              })
        }
      />
      {isEmpty ? <StatePanel title={t("none")} /> : <LatestView latest={latest} />}
    </div>
  );
}
