import type { ChartModel } from "@/lib/charts/chart-model";
import type { FilterNames } from "@/lib/charts/filter-words";
import type { ChartEvidence } from "@/lib/export/chart-evidence";
import type { ChartFormatId } from "@/lib/export/chart-formats";

/** All that a chart's file depends on. */
export interface RenderTask {
  model: ChartModel;
  /** Names of what the filter holds as codes. */
  names: FilterNames;
  format: ChartFormatId;
  /** What stands behind the chart, where the format holds that. */
  evidence?: ChartEvidence;
  /** What is asked of the format: `scale`, `shape`. */
  options: Readonly<Record<string, string>>;
  /** Language of the words, e.g. `en-GB`. */
  locale: string;
  /** Address of the server, without a slash at its end. */
  origin: string;
}
