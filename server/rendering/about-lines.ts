import { chartMetadata } from "@/lib/export/chart-metadata";
import { MOST_EVIDENCE_EVENTS } from "@/lib/export/chart-evidence";
import type { ChartContents } from "./chart-contents";

/** What a reader of a chart's files needs to know, line by line: what it shows, of what, its notes, and its evidence. */
export function aboutLines({ model, filterText, texts, origin, evidence }: ChartContents): string[] {
  const { permalink, contentHash, range, eventCount, documentCount, datasets } = chartMetadata(model, origin);
  const own = (id: string, values?: Record<string, string | number>) => texts.own(`files.${id}`, values);
  return [
    texts.text(model.headline),
    texts.text(model.measure),
    filterText,
    ...model.notes.map(texts.text),
    own("source", { events: eventCount, documents: documentCount, datasets: datasets.join(", ") || "–" }),
    ...(range ? [own("range", range)] : []),
    own("link", { permalink }),
    own("hash", { hash: contentHash }),
    ...(evidence ? [own("evidence", { count: evidence.eventCount })] : []),
    ...(evidence?.isCut ? [own("cut", { most: MOST_EVIDENCE_EVENTS, address: `${origin}/api/v1/events.csv` })] : []),
    ...(evidence && evidence.withheldDatasets.length > 0
      ? [own("withheld", { datasets: evidence.withheldDatasets.join(", ") })]
      : []),
  ];
}
