import { MAX_TEXT_BYTES, MAX_UPLOAD_BYTES } from "@/lib/relations/document-input";
import { toDocumentText, utf8Length } from "@/lib/relations/document-text";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { decodeText } from "@/server/files/decode-text";
import type { FileText, MarkedUpKind } from "@/server/files/read-file-text";
import { threads } from "@/server/workers/threads";
import { WorkerFault } from "@/server/workers/worker-thread";
import { proposeDetails } from "./propose-details";

const KINDS: Readonly<Record<string, MarkedUpKind | "text" | undefined>> = Object.assign(Object.create(null), {
  txt: "text",
  text: "text",
  md: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  docx: "docx",
});

/**
 * The text of an uploaded file (.txt, .html, .pdf, .docx) with the details that the file or its text names. The file
 * itself is not kept. Faults: too large, another kind of file, damaged, without text, with too much of it, or made so
 * that reading it does not end.
 */
export async function readUpload(bytes: Uint8Array, fileName: string): Promise<Outcome<FileText>> {
  if (bytes.length > MAX_UPLOAD_BYTES) return refused("file-too-large", { size: bytes.length });
  if (bytes.length === 0) return refused("file-empty");
  const read = await readByKind(bytes, fileName);
  if (!read.ok) return read;
  const text = toDocumentText(read.value.text);
  if (text === "") return refused("file-without-text");
  if (utf8Length(text) > MAX_TEXT_BYTES) return refused("text-too-long", { size: utf8Length(text) });
  const known = Object.fromEntries(Object.entries(read.value).filter(([, value]) => value)) as FileText;
  const proposed = Object.fromEntries(Object.entries(proposeDetails(text)).filter(([, value]) => value));
  return { ok: true, value: { ...proposed, ...known, text } };
}

async function readByKind(bytes: Uint8Array, fileName: string): Promise<Outcome<FileText>> {
  const kind = KINDS[/\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? ""];
  if (kind === undefined) return refused("file-kind-unknown", { name: fileName.toWellFormed().slice(0, 100) });
  if (kind === "text") {
    const decoded = decodeText(bytes);
    return decoded.ok ? { ok: true, value: { text: decoded.value } } : decoded;
  }
  try {
    // A few bytes can be made to unpack or nest without end, so no such file is opened where others wait.
    return await threads().files.run({ bytes, kind });
  } catch (error) {
    if (error instanceof WorkerFault) return refused("file-too-complex");
    throw error;
  }
}

function refused(code: string, values?: Record<string, string | number>): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(`faults.${code}`, values) }] };
}
