import { statSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { uploadsFolder } from "@/server/store/dataset-store/dataset-paths";
import type { ImportFile } from "./open-import-file";

const UPLOAD_ID = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{1,400})$/;

/** An id for a file that is uploaded under a name: a random one, with the name in it. */
export function toUploadId(random: string, fileName: string): string {
  const name = path.basename(fileName.toWellFormed().replaceAll("\\", "/")).slice(0, 90) || "file";
  return `${random}.${Buffer.from(name).toString("base64url")}`;
}

/** The files of uploads, in their order. Fault: one of them is not there. */
export function findUploadFiles(ids: readonly string[]): Outcome<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const id of ids) {
    const found = findUpload(id);
    if (!found.ok) return found;
    files.push(found.value);
  }
  return { ok: true, value: files };
}

/** The file of an upload, with the name that its owner gave it. Fault: there is none. */
export function findUpload(id: string): Outcome<ImportFile> {
  const encoded = UPLOAD_ID.exec(id)?.[2];
  const file = path.join(uploadsFolder(), id);
  const status = encoded === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (!status?.isFile()) {
    const fault = message("faults.import.upload-unknown", { id: id.toWellFormed().slice(0, 100) });
    return { ok: false, faults: [{ code: "upload-unknown", field: "file", message: fault }] };
  }
  return {
    ok: true,
    value: { path: file, name: Buffer.from(encoded!, "base64url").toString(), sizeBytes: status.size },
  };
}
