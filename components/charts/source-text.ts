import type { ChartProvenance } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";
import type { ChartTexts } from "./chart-texts";

/** What a chart says of where it comes from, in the reader's language. */
export interface SourceText {
  /** Counts and dates: the line under the drawing. */
  coverage: string;
  /** The same with a word on sample data, for where no note says it. */
  coverageWithSample: string;
  /** The same for a file, with the time zone of the dates. */
  coverageUtc: string;
  /** Names of the datasets with "Source:" before them. */
  source: string;
  /** Versions of measures and coder. */
  versions: string;
}

/** The source lines of a provenance. */
export function sourceText(provenance: ChartProvenance, texts: ChartTexts): SourceText {
  const { range, eventCount, documentCount, datasets } = provenance;
  const counts = [
    texts.own("eventCount", { count: eventCount }),
    texts.own("documentCount", { count: documentCount }),
  ].join(texts.own("listSeparator"));
  const dates = isGap(range)
    ? texts.gap(range)
    : range.from === range.to
      ? texts.day(range.from)
      : texts.own("fromUntil", { from: texts.day(range.from), until: texts.day(range.to) });
  return {
    coverage: texts.own("coverage", { counts, dates }),
    coverageWithSample: texts.own(provenance.hasSample ? "coverageWithSample" : "coverage", { counts, dates }),
    coverageUtc: texts.own("coverageUtc", { counts, dates }),
    source: texts.own("source", { names: datasets.length > 0 ? datasets.join(texts.own("listSeparator")) : "–" }),
    versions: texts.own("versions", { measures: provenance.measureVersion, coder: provenance.coderVersion }),
  };
}
