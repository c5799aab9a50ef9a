import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addToUpload } from "./add-to-upload";
import { beginUpload } from "./begin-upload";
import { findUploads } from "./find-uploads";
import { removeUpload } from "./remove-upload";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "entente-uploads-"));
  vi.stubEnv("ENTENTE_DATA", folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

const streamOf = (text: string) => new Blob([text]).stream() as NodeStream<Uint8Array>;
const contentOf = (id: string) => readFileSync(path.join(folder, "uploads", id), "utf8");

async function codeOf(asked: ReturnType<typeof addToUpload>): Promise<string> {
  const answer = await asked;
  return answer.ok ? "taken" : answer.faults[0]!.code;
}

test("pieces are put together in their order, under the name that the file has", async () => {
  const { uploadId } = await beginUpload("C:\\data\\rows 2025 – ملف.csv");
  expect(await addToUpload(uploadId, 0, streamOf("first,"))).toEqual({ ok: true, value: { receivedBytes: 6 } });
  expect(await addToUpload(uploadId, 6, streamOf("second"))).toEqual({ ok: true, value: { receivedBytes: 12 } });
  expect(contentOf(uploadId)).toBe("first,second");
  expect(await findUploads([uploadId, "nothing"])).toEqual([
    { id: uploadId, name: "rows 2025 – ملف.csv", sizeBytes: 12 },
  ]);
});

test("a piece that comes twice, too early, or for no upload is refused and changes nothing", async () => {
  const { uploadId } = await beginUpload("rows.csv");
  await addToUpload(uploadId, 0, streamOf("first,"));
  expect(await codeOf(addToUpload(uploadId, 0, streamOf("again")))).toBe("upload-out-of-step");
  expect(await codeOf(addToUpload(uploadId, 20, streamOf("again")))).toBe("upload-out-of-step");
  expect(await codeOf(addToUpload("../entente.db", 0, streamOf("again")))).toBe("upload-unknown");
  const other = uploadId.replace(/^./, (sign) => (sign === "0" ? "1" : "0"));
  expect(await codeOf(addToUpload(other, 0, streamOf("again")))).toBe("upload-unknown");
  expect(contentOf(uploadId)).toBe("first,");
});

test("after a piece that broke off the upload goes on from where it stands", async () => {
  const { uploadId } = await beginUpload("rows.csv");
  let isFirst = true;
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (isFirst) controller.enqueue(new TextEncoder().encode("half"));
      else controller.error(new Error("gone"));
      isFirst = false;
    },
  });
  expect(await codeOf(addToUpload(uploadId, 0, broken as NodeStream<Uint8Array>))).toBe("upload-broken-off");
  const [{ sizeBytes } = { sizeBytes: -1 }] = await findUploads([uploadId]);
  const rest = "half of it".slice(sizeBytes);
  expect((await addToUpload(uploadId, sizeBytes, streamOf(rest))).ok).toBe(true);
  expect(contentOf(uploadId)).toBe("half of it");
});

test("an upload that is removed is gone, and removing it again changes nothing", async () => {
  const { uploadId } = await beginUpload("rows.csv");
  expect(await removeUpload(uploadId)).toBe(true);
  expect(await removeUpload(uploadId)).toBe(false);
  expect(await findUploads([uploadId])).toEqual([]);
});
