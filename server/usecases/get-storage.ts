import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { datasetsFolder } from "@/server/store/dataset-store/dataset-paths";
import { databaseFile } from "@/server/store/store";

/** Where this installation keeps its data. */
export interface Storage {
  /** Absolute path of the database. */
  databaseFile: string;
  /** Size of the database with its write-ahead log, bytes. */
  byteCount: number;
  /** Size of the files of imported datasets, bytes. */
  datasetByteCount: number;
}

/** The place and size of all that is stored. A file that is not there counts nothing. */
export async function getStorage(): Promise<Storage> {
  const file = databaseFile();
  return {
    databaseFile: file,
    byteCount: sizeOf(file) + sizeOf(`${file}-wal`),
    datasetByteCount: filesIn(datasetsFolder()).reduce((sum, one) => sum + sizeOf(one), 0),
  };
}

function sizeOf(file: string): number {
  return statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false })?.size ?? 0;
}

function filesIn(folder: string): string[] {
  const isThere = statSync(/* turbopackIgnore: true */ folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isThere ? readdirSync(/* turbopackIgnore: true */ folder).map((name) => path.join(folder, name)) : [];
}
