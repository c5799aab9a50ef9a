import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { cubeFromBytes, cubeToBytes } from "@/lib/cube/cube-bytes";
import type { CubeImage } from "./cube-image";

/** What the file says of its cube. */
type CubeStamp = Pick<CubeImage, "generation" | "versions" | "documents">;

const LARGEST_READ = 2 ** 30;

/**
 * The image that was saved for a store, whatever its generation; undefined where there is none, or it is damaged or of
 * an earlier version. Nothing is lost then: the cube is made anew from the store.
 */
export function readCubeFile(storeFile: string): CubeImage | undefined {
  let bytes: SharedArrayBuffer;
  try {
    bytes = readShared(fileOf(storeFile));
  } catch {
    return undefined;
  }
  const found = cubeFromBytes(bytes);
  const stamp = found?.stamp as CubeStamp | undefined;
  return found && stamp ? { file: storeFile, ...stamp, cube: found.cube, isSaved: true } : undefined;
}

/**
 * Saves an image beside its store, under another name until it is whole. Where the store holds no imported dataset there
 * is nothing worth saving, and an earlier file goes.
 */
export function saveCubeFile({
  file: storeFile,
  generation,
  versions,
  documents,
  cube,
}: Omit<CubeImage, "isSaved">): void {
  const file = fileOf(storeFile);
  if (Object.keys(versions).length === 0) {
    rmSync(file, { force: true });
    return;
  }
  const unfinished = `${file}.${process.pid}`;
  try {
    const open = openSync(unfinished, "w");
    try {
      for (const part of cubeToBytes(cube, { generation, versions, documents } satisfies CubeStamp))
        for (let at = 0; at < part.length;) at += writeSync(open, part, at, Math.min(part.length - at, LARGEST_READ));
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function fileOf(storeFile: string): string {
  return path.join(path.dirname(storeFile), "relations.cube");
}

function readShared(file: string): SharedArrayBuffer {
  const open = openSync(file, "r");
  try {
    const { size } = fstatSync(open);
    const shared = new SharedArrayBuffer(size);
    const bytes = new Uint8Array(shared);
    for (let at = 0; at < size;) {
      const count = readSync(open, bytes, at, Math.min(size - at, LARGEST_READ), at);
      if (count === 0) throw new Error(`${file} ends before its size`);
      at += count;
    }
    return shared;
  } finally {
    closeSync(open);
  }
}
