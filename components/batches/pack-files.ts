import { Zip, ZipPassThrough } from "fflate";
import type { GatheredFile } from "./gathered-file";

const READ = /\.(txt|text|md|html?|xhtml|pdf|docx|csv|tsv|tab|jsonl|ndjson|zip)$/i;

/**
 * Puts many files into one zip, so that they travel as one; nothing is compressed. Of files that are of no use only the
 * name goes along, so that the report can say so.
 */
export async function packFiles(files: readonly GatheredFile[], name: string): Promise<File> {
  const parts: BlobPart[] = [];
  let fault: Error | undefined;
  const zip = new Zip((error, data) => {
    if (error) fault = error;
    else parts.push(data as Uint8Array<ArrayBuffer>);
  });
  for (const { file, path } of files) {
    const entry = new ZipPassThrough(path);
    zip.add(entry);
    entry.push(READ.test(path) ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(), true);
  }
  zip.end();
  if (fault) throw fault;
  return new File(parts, name);
}
