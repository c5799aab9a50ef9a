import type { ChartModel } from "@/lib/charts/chart-model";

/** Parameters of pictures: pixels per unit, and width to height. */
export const PICTURE_SCALES = ["1", "2", "4"] as const;
export const PICTURE_SHAPES = ["16:9", "4:3", "1:1"] as const;

/** How many pixels a unit of a picture has. */
export type PictureScale = (typeof PICTURE_SCALES)[number];

/** Width to height of a picture. */
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** A kind of file that a chart can be had as. */
export interface ChartFormat {
  /** Ending of its names. */
  id: string;
  /** Media type of its answers. */
  type: string;
  /** Kinds of charts that it is for; all without. */
  kinds?: readonly ChartModel["kind"][];
  /** Whether it shows the drawing: a chart without a mark is then refused. */
  isPicture?: true;
  /** Whether it holds the evidence behind the chart, too. */
  hasEvidence?: true;
  /** What can be asked of it. */
  parameters?: Readonly<Record<string, readonly string[]>>;
}

/** All formats of charts by address; `server/rendering/chart-makers` makes them. */
export const CHART_FORMATS = [
  { id: "svg", type: "image/svg+xml", isPicture: true, parameters: { shape: PICTURE_SHAPES } },
  { id: "png", type: "image/png", isPicture: true, parameters: { scale: PICTURE_SCALES, shape: PICTURE_SHAPES } },
  { id: "pdf", type: "application/pdf", isPicture: true, parameters: { shape: PICTURE_SHAPES } },
  {
    id: "pptx",
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    isPicture: true,
    hasEvidence: true,
  },
  { id: "csv", type: "text/csv; charset=utf-8" },
  { id: "json", type: "application/json" },
  { id: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", hasEvidence: true },
  { id: "zip", type: "application/zip", hasEvidence: true },
  { id: "bib", type: "application/x-bibtex; charset=utf-8" },
  { id: "csl", type: "application/vnd.citationstyles.csl+json" },
  { id: "gexf", type: "application/gexf+xml; charset=utf-8", kinds: ["network"] },
  { id: "graphml", type: "application/graphml+xml; charset=utf-8", kinds: ["network"] },
  { id: "geojson", type: "application/geo+json", kinds: ["map"] },
] as const satisfies readonly ChartFormat[];

/** The ending of a chart's file. */
export type ChartFormatId = (typeof CHART_FORMATS)[number]["id"];

/** The formats that a kind of chart can be had as. */
export function formatsOf(kind: ChartModel["kind"]): (ChartFormat & { id: ChartFormatId })[] {
  return CHART_FORMATS.filter((format: ChartFormat) => !format.kinds || format.kinds.includes(kind));
}
