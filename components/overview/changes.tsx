import { useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Card } from "@/components/ui/card";
import type { OverviewPage } from "@/lib/charts/overview-page";
import { ChangeList } from "./change-list";

/** The pairs that clearly deteriorated or improved, and the two periods compared. */
export function Changes({
  page: { comparison, deteriorated, improved },
  query,
}: {
  page: Pick<OverviewPage, "comparison" | "deteriorated" | "improved">;
  query: string;
}) {
  const t = useTranslations("overview");
  const day = useDayText();
  const periods = comparison && {
    from: day(comparison.from),
    to: day(comparison.to),
    beforeFrom: day(comparison.beforeFrom),
    beforeTo: day(comparison.beforeTo),
  };
  return (
    <Card title={t("changed")} note={periods && t("comparison", periods)}>
      {deteriorated.length + improved.length === 0 ? (
        <p className="text-table text-ink-soft">{t("noneChanged")}</p>
      ) : (
        <div className="grid gap-3">
          <ChangeList title={t("deteriorated")} emptyText={t("none")} dyads={deteriorated} query={query} />
          <ChangeList title={t("improved")} emptyText={t("none")} dyads={improved} query={query} />
        </div>
      )}
    </Card>
  );
}
