import type { ChartModel } from "@/lib/charts/chart-model";
import type { ChartTable } from "@/lib/charts/chart-table";
import type { ChartEvidence } from "@/lib/export/chart-evidence";
import type { ChartTexts } from "@/components/charts/chart-texts";

/** A chart with its words, as the makers of files take it. */
export interface ChartContents {
  model: ChartModel;
  table: ChartTable;
  /** The filter in words. */
  filterText: string;
  texts: ChartTexts;
  /** Address of the server, without a slash at its end. */
  origin: string;
  /** What stands behind it, where the format holds that. */
  evidence?: ChartEvidence;
  /** What is asked of the format. */
  options: Readonly<Record<string, string>>;
}
