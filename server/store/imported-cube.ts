import { CubeBuilder } from "@/lib/cube/cube-builder";
import { reviseCube } from "@/lib/cube/revise-cube";
import { readCubeFile, saveCubeFile } from "./cube-file";
import type { CubeImage } from "./cube-image";
import { CubeFeed } from "./dataset-store/cube-feed";
import { fileTotals } from "./dataset-store/file-totals";
import type { StoredChange } from "./dataset-store/store-rows";
import { datasetVersions, versionOf } from "./dataset-versions";
import { readDocumentRows } from "./document-rows";
import { databaseFile, store } from "./store";

/**
 * Gathers what an import writes into its dataset, and saves the cube as it will be when the import is published, so that
 * nobody has to read the dataset again. Whoever reads the saved cube compares versions: one of an import that was not
 * published after all is passed over.
 */
export class ImportedCube {
  private readonly builder = new CubeBuilder();
  private readonly feed: CubeFeed;
  private readonly changedIds: number[] = [];

  constructor(
    private readonly datasetId: string,
    datasetNumber: number,
  ) {
    this.feed = new CubeFeed(this.builder, datasetId, datasetNumber);
  }

  add(change: StoredChange): void {
    if (!change.isNew) this.changedIds.push(change.id);
    this.feed.add(change);
  }

  /**
   * Saves the cube, once all is in the dataset's file and before it is published. Does nothing where the saved cube is
   * not of the datasets as they are: it will be made anew then.
   */
  save(): void {
    const { datasetId, builder } = this;
    const versions = datasetVersions();
    const saved = this.findSaved(versions);
    if (!saved && Object.keys(versions).length > 0) return;
    const documents = readDocumentRows();
    if (!saved) documents.addTo(builder);
    const cube = saved ? reviseCube(saved.cube, { droppedEventIds: this.changedIds, added: builder }) : builder.build();
    saveCubeFile({
      file: databaseFile(),
      generation: 0,
      versions: { ...versions, [datasetId]: this.versionToBe() },
      documents: saved ? saved.documents : documents.key,
      cube,
    });
  }

  /** The saved cube, if it holds all datasets as they are before this import. */
  private findSaved(versions: CubeImage["versions"]): CubeImage | undefined {
    const saved = readCubeFile(databaseFile());
    const ids = new Set([...Object.keys(versions), ...Object.keys(saved?.versions ?? {})]);
    return saved && [...ids].every((id) => saved.versions[id] === versions[id]) ? saved : undefined;
  }

  private versionToBe(): string {
    const { number, fileVersion } = store()
      .reader.prepare(`SELECT "number", "fileVersion" FROM "Dataset" WHERE "id" = ?`)
      .get(this.datasetId) as { number: number; fileVersion: number };
    const { eventCount, rowCount } = fileTotals(this.datasetId);
    return versionOf({ number, fileVersion: fileVersion + 1, eventCount, rowCount });
  }
}
