import { CHARTS_PATH } from "@/lib/charts/chart-address";
import { CHART_DIRECTORY, type ChartParameter } from "@/lib/charts/chart-directory";
import { formatsOf, type ChartFormat } from "@/lib/export/chart-formats";
import { message, type Message } from "@/lib/relations/message";

/** A chart that can be had by address. */
export interface ListedChart {
  id: string;
  title: Message;
  kind: string;
  /** Path of the page that shows it; what stands in braces is one of its parameters. */
  page: string;
  /** What it takes besides the filter. */
  parameters: readonly ChartParameter[];
  formats: {
    format: string;
    /** Media type. */
    type: string;
    address: string;
    /** What the format takes, with the choices of each. */
    parameters?: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** All charts that can be had by address, with their formats. */
export function listCharts(): ListedChart[] {
  return CHART_DIRECTORY.map(({ id, kind, page, parameters }) => ({
    id,
    title: message(`charts.directory.${id}`),
    kind,
    page,
    parameters,
    formats: formatsOf(kind).map(({ id: format, type, parameters: options }: ChartFormat) => ({
      format,
      type,
      address: `${CHARTS_PATH}/${id}.${format}`,
      ...(options && { parameters: options }),
    })),
  }));
}
