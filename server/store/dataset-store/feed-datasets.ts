import type { CubeBuilder } from "@/lib/cube/cube-builder";
import { CubeFeed } from "./cube-feed";
import { openDatasets } from "./dataset-files";
import { iterateEvents } from "./read-imported-events";

/**
 * Hands all events of imported datasets, or of some, to a cube that is being built; each dataset's in the order of their
 * ids, hence of their days.
 */
export function feedDatasets(builder: CubeBuilder, datasetIds?: readonly string[]): void {
  for (const { id, number, events } of openDatasets()) {
    if (datasetIds && !datasetIds.includes(id)) continue;
    const feed = new CubeFeed(builder, id, number);
    for (const event of iterateEvents(events)) feed.add(event, event.reviewState);
  }
}
