import { statSync } from "node:fs";
import { databaseFile } from "@/server/store/store";

/** Where this installation keeps its data. */
export interface Storage {
  /** Absolute path of the database. */
  databaseFile: string;
  /** Size of the database with its write-ahead log, bytes. */
  byteCount: number;
}

/** The place and size of the database. A file that is not there counts nothing. */
export async function getStorage(): Promise<Storage> {
  const file = databaseFile();
  const sizes = [file, `${file}-wal`].map((one) => statSync(one, { throwIfNoEntry: false })?.size ?? 0);
  return { databaseFile: file, byteCount: sizes.reduce((sum, size) => sum + size, 0) };
}
