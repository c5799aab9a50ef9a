import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { importOnce } from "./import-figures";
import { writeSyntheticGdelt } from "./synthetic-gdelt";

const GIGABYTE = 1e9;

/** How long a backup of imported events takes, written and read again, by the size of what is backed up. */
export async function backupFigures(sizes: readonly number[]): Promise<object> {
  const rows = sizes.at(-1)!;
  const folder = mkdtempSync(path.join(tmpdir(), "entente-backup-"));
  // eslint-disable-next-line no-restricted-properties -- set before the store reads it: this figure has its own folder
  const before = process.env["ENTENTE_DATA"];
  const data = path.join(folder, "data");
  // eslint-disable-next-line no-restricted-properties
  process.env["ENTENTE_DATA"] = data;
  try {
    const file = path.join(folder, "events.export.CSV");
    writeSyntheticGdelt(file, { rows, seed: 7 });
    importOnce(data, [file]);
    const { backUp } = await import("@/server/usecases/back-up");
    const startedAt = performance.now();
    const { bytes } = await backUp(path.join(folder, "all.backup"));
    const seconds = (performance.now() - startedAt) / 1000;
    return {
      rows,
      megabytes: Math.round(bytes / 1e6),
      seconds: Number(seconds.toFixed(1)),
      secondsPerGigabyte: Number(((seconds * GIGABYTE) / bytes).toFixed(1)),
      limitSecondsPerGigabyte: 30,
    };
  } finally {
    // eslint-disable-next-line no-restricted-properties
    process.env["ENTENTE_DATA"] = before;
    rmSync(folder, { recursive: true, force: true });
  }
}
