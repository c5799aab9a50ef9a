import type { ChartModel } from "@/lib/charts/chart-model";
import { chartMetadata } from "@/lib/export/chart-metadata";
import { legendItems, type LegendItem } from "../chart-legend-items";
import type { ChartTexts } from "../chart-texts";
import { hasEndLabels } from "../end-label-rule";
import { sourceText } from "../source-text";

/** Digits of the content's hash that a picture shows. */
const SHOWN_OF_HASH = 12;

/** All words of an exported chart. */
export interface FrameContent {
  /** In which direction the language of the words is written. */
  direction: "ltr" | "rtl";
  title: string;
  /** What the chart measures. */
  measure: string;
  /** The filter in words. */
  filter: string;
  description: string;
  /** Set when an event of the sample collection is among those shown. */
  sampleMark?: string;
  legend: LegendItem[];
  notes: string[];
  /** Source, counts and dates, versions, permalink: one paragraph each. */
  footer: string[];
  /** Absolute address of the view. */
  permalink: string;
  /** For programs: what `<metadata>` holds. */
  metadata: string;
}

/** The words of a model's frame; `origin` is the address of the server, without a slash at its end. */
export function frameContent(
  model: ChartModel,
  filterText: string,
  origin: string,
  width: number,
  texts: ChartTexts,
): FrameContent {
  const { provenance } = model;
  const source = sourceText(provenance, texts);
  const metadata = chartMetadata(model, origin);
  const { permalink } = metadata;
  return {
    direction: texts.direction,
    title: texts.text(model.headline),
    measure: texts.text(model.measure),
    filter: filterText,
    description: texts.text(model.description),
    ...(provenance.hasSample && { sampleMark: texts.own("frame.sample") }),
    legend: legendItems(model, texts, !hasEndLabels(model, width)),
    notes: model.notes.map(texts.text),
    footer: [
      `${source.source} · ${source.coverageUtc}`,
      texts.own("frame.versions", { versions: source.versions, hash: metadata.contentHash.slice(0, SHOWN_OF_HASH) }),
      texts.own("frame.view", { link: permalink }),
    ],
    permalink,
    metadata: JSON.stringify(metadata),
  };
}
