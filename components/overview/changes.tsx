import { useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import { Card } from "@/components/ui/card";
import type { OverviewPage } from "@/lib/charts/overview-page";
import { ChangeList } from "./change-list";
import { UncalledList } from "./uncalled-list";

/** The pairs that clearly deteriorated or improved, those that moved without a verdict, and the periods compared. */
export function Changes({
  page: { comparison, deteriorated, improved, uncalled },
  query,
}: {
  page: Pick<OverviewPage, "comparison" | "deteriorated" | "improved" | "uncalled">;
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
      <div className="grid gap-3">
        {deteriorated.length > 0 && <ChangeList title={t("deteriorated")} dyads={deteriorated} query={query} />}
        {improved.length > 0 && <ChangeList title={t("improved")} dyads={improved} query={query} />}
        {deteriorated.length + improved.length === 0 && <p className="text-table text-ink-soft">{t("noneChanged")}</p>}
        {uncalled.length > 0 && <UncalledList dyads={uncalled} query={query} />}
      </div>
    </Card>
  );
}
