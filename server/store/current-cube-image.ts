import { CubeBuilder } from "@/lib/cube/cube-builder";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { reviseCube } from "@/lib/cube/revise-cube";
import { isImportedEventId } from "@/lib/relations/event-id";
import { readCubeFile } from "./cube-file";
import { feedDatasets } from "./dataset-store/feed-datasets";
import { generation } from "./generation";
import { readBystanders, readCubeRows } from "./read-cube-rows";
import type { CubeImage } from "./cube-image";
import { databaseFile, store } from "./store";

/**
 * The cube of the store's present generation: the known one, or the one that was saved, where nothing has changed
 * since; else that one revised. Of imported datasets only those that have changed are read again, of documents, which
 * are few beside them, all.
 */
export function currentCubeImage(known?: CubeImage): CubeImage {
  const file = databaseFile();
  // Read before the rows: a commit in between leaves an image that is made again, never one that is too old.
  const current = generation();
  const isKnown = known?.file === file;
  if (isKnown && known.generation === current) return known;
  // What was saved may be of a database that was put back since: its documents are always read again.
  const base = isKnown ? known : readCubeFile(file);
  const versions = readVersions();
  if (!base) return { file, generation: current, versions, cube: buildWholeCube() };
  const isSame = (id: string) => base.versions[id] === versions[id];
  const added = new CubeBuilder();
  addDocuments(added);
  feedDatasets(
    added,
    Object.keys(versions).filter((id) => !isSame(id)),
  );
  const { datasets, bystanders } = base.cube;
  const cube = reviseCube(base.cube, {
    droppedDatasets: datasets.filter((id) => versions[id] === undefined || !isSame(id)),
    droppedEventIds: bystanders.map(({ eventId }) => eventId).filter((id) => !isImportedEventId(id)),
    added,
  });
  return { file, generation: current, versions, cube };
}

function buildWholeCube(): RelationCube {
  const builder = new CubeBuilder();
  addDocuments(builder);
  feedDatasets(builder);
  return builder.build();
}

function addDocuments(builder: CubeBuilder): void {
  for (const row of readCubeRows()) builder.add(row);
  for (const bystander of readBystanders()) builder.addBystander(bystander);
}

function readVersions(): Record<string, string> {
  const rows = store()
    .reader.prepare(
      `SELECT "id", "number" || '.' || "fileVersion" || '.' || "eventCount" || '.' || "rowCount" AS version
       FROM "Dataset" WHERE "number" IS NOT NULL AND "rowCount" > 0`,
    )
    .all() as { id: string; version: string }[];
  return Object.fromEntries(rows.map(({ id, version }) => [id, version]));
}
