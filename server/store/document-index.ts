import { buildCube } from "@/lib/cube/build-cube";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { selectedEventIds } from "@/lib/cube/selected-events";
import type { RowSelection } from "@/lib/cube/row-selection";
import { readBystanders, readCubeRows } from "./read-cube-rows";
import { store } from "./store";

/** The events coded from documents as a cube of their own, and which documents tell each of them. */
export interface DocumentIndex {
  cube: RelationCube;
  /** Ids of events with evidence, ascending. */
  eventIds: Float64Array;
  /** Per such event the first of its entries in `documents`; one more entry than events. */
  first: Uint32Array;
  /** Numbers of documents, from 0. */
  documents: Uint32Array;
  documentCount: number;
}

/** Reads all coded events with the documents that tell them. */
export function readDocumentIndex(): DocumentIndex {
  const rows = store()
    .reader.prepare(
      `SELECT DISTINCT v."eventId", d."rowid" AS document FROM "Evidence" v
       JOIN "SourceDocument" d ON d."id" = v."documentId" ORDER BY v."eventId", document`,
    )
    .all() as { eventId: number; document: number }[];
  const numbers = new Map<number, number>();
  for (const { document } of rows) if (!numbers.has(document)) numbers.set(document, numbers.size);
  const starts = rows.flatMap(({ eventId }, at) => (rows[at - 1]?.eventId === eventId ? [] : [at]));
  return {
    cube: buildCube(readCubeRows(), readBystanders()),
    eventIds: Float64Array.from(starts, (at) => rows[at]!.eventId),
    first: Uint32Array.from([...starts, rows.length]),
    documents: Uint32Array.from(rows, ({ document }) => numbers.get(document)!),
    documentCount: numbers.size,
  };
}

/** Number of documents that tell any of the selected events; the selection is one of the index's own cube. */
export function countDocuments(index: DocumentIndex, selection: RowSelection): number {
  const isCounted = new Uint8Array(index.documentCount);
  let count = 0;
  let at = 0;
  // Both lists ascend, so each is walked once.
  for (const id of Float64Array.from(selectedEventIds(selection)).sort()) {
    while (at < index.eventIds.length && index.eventIds[at]! < id) at++;
    if (index.eventIds[at] !== id) continue;
    for (let entry = index.first[at]!; entry < index.first[at + 1]!; entry++) {
      const document = index.documents[entry]!;
      count += 1 - isCounted[document]!;
      isCounted[document] = 1;
    }
  }
  return count;
}
