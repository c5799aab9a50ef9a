"use client";

import { useTranslations } from "next-intl";
import type { ChartModel } from "@/lib/charts/chart-model";
import { filterSentence, filterWords, type FilterNames } from "@/lib/charts/filter-words";
import { ChartPanel } from "../chart-panel";
import { markText, type ChartMark } from "../chart-mark";
import { useChartTexts } from "../use-chart-texts";
import { useOpenMark } from "./opened-mark";

/** A chart whose marks open their events beside it. */
export function EvidenceChart({
  model,
  names,
  isCompact,
  isStacked,
  className,
}: {
  model: ChartModel;
  names: FilterNames;
  isCompact?: boolean;
  isStacked?: boolean;
  className?: string;
}) {
  const t = useTranslations();
  const texts = useChartTexts();
  const open = useOpenMark();
  const openMark = (mark: ChartMark) => {
    if (mark.point.eventQuery === undefined) return;
    open({ label: markText(model, mark, texts), eventQuery: mark.point.eventQuery });
  };
  return (
    <ChartPanel
      model={model}
      filterText={filterSentence(filterWords(model.provenance.filter, names), ({ id, values }) => t(id, values))}
      onOpenMark={openMark}
      isCompact={isCompact}
      isStacked={isStacked}
      className={className}
    />
  );
}
