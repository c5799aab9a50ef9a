import { CubeBuilder } from "@/lib/cube/cube-builder";
import type { RelationCube } from "@/lib/cube/relation-cube";
import { reviseCube } from "@/lib/cube/revise-cube";
import { isImportedEventId } from "@/lib/relations/event-id";
import { readCubeFile } from "./cube-file";
import type { CubeImage } from "./cube-image";
import { datasetVersions } from "./dataset-versions";
import { feedDatasets } from "./dataset-store/feed-datasets";
import { readDocumentRows, type DocumentRows } from "./document-rows";
import { generation } from "./generation";
import { databaseFile } from "./store";

/**
 * The cube of the store's present generation: the known one, or the one that was saved, where nothing has changed
 * since; else that one revised. An import saves the cube with its own events before it ends, so mostly nothing of a
 * dataset is read again; of documents, which are few beside them, all.
 */
export function currentCubeImage(known?: CubeImage): CubeImage {
  const file = databaseFile();
  // Read before the rows: a commit in between leaves an image that is made again, never one that is too old.
  const current = generation();
  if (known?.file === file && known.generation === current) return known;
  const versions = datasetVersions();
  const documents = readDocumentRows();
  const base = nearestImage(known?.file === file ? known : undefined, file, versions);
  const now = { file, generation: current, versions, documents: documents.key, isSaved: false };
  if (!base) return { ...now, cube: buildWholeCube(documents) };
  if (base.documents === documents.key && isSameVersions(base.versions, versions))
    return { ...now, cube: base.cube, isSaved: base.isSaved };
  const isSame = (id: string) => base.versions[id] === versions[id];
  const added = new CubeBuilder();
  documents.addTo(added);
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
  return { ...now, cube };
}

/** The known image or the saved one, whichever holds the datasets as they are; else the known one. */
function nearestImage(
  known: CubeImage | undefined,
  file: string,
  versions: CubeImage["versions"],
): CubeImage | undefined {
  if (known && isSameVersions(known.versions, versions)) return known;
  const saved = readCubeFile(file);
  return saved && (!known || isSameVersions(saved.versions, versions)) ? saved : known;
}

function isSameVersions(one: CubeImage["versions"], other: CubeImage["versions"]): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}

function buildWholeCube(documents: DocumentRows): RelationCube {
  const builder = new CubeBuilder();
  documents.addTo(builder);
  feedDatasets(builder);
  return builder.build();
}
