import type { Database } from "better-sqlite3";
import type { CubeBuilder } from "@/lib/cube/cube-builder";
import { CubeFeed, type FedEvent } from "./cube-feed";
import { openDatasets } from "./dataset-files";
import { StoredKinds } from "./stored-kinds";

/**
 * Hands all events of imported datasets, or of some, to a cube that is being built; each dataset's in the order of their
 * ids, hence of their days.
 */
export function feedDatasets(builder: CubeBuilder, datasetIds?: readonly string[]): void {
  for (const { id, number, events } of openDatasets()) {
    if (datasetIds && !datasetIds.includes(id)) continue;
    const feed = new CubeFeed(builder, id, number);
    for (const event of iterateFed(events)) feed.add(event);
  }
}

type Cells = [
  id: number,
  kindNumber: number,
  participants: string,
  intensity: number,
  sentiment: number | null,
  reportCount: number,
  review: FedEvent["review"],
];

function* iterateFed(events: Database): Generator<FedEvent> {
  const kinds = new StoredKinds(events);
  const rows = events
    .prepare(
      `SELECT "id", "kind", "participants", "intensity", "sentiment", "reportCount", "reviewState" FROM "event"
       ORDER BY "id"`,
    )
    .raw();
  for (const row of rows.iterate() as IterableIterator<Cells>) {
    const [id, kindNumber, participants, intensity, sentiment, reportCount, review] = row;
    const kind = kinds.of(kindNumber);
    yield { id, kindNumber, kind, participants, intensity, sentiment, reportCount, review };
  }
}
