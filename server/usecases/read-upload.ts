import { MAX_TEXT_BYTES, MAX_UPLOAD_BYTES, type DocumentInput } from "@/lib/relations/document-input";
import { toDocumentText, utf8Length } from "@/lib/relations/document-text";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { decodeText } from "@/server/files/decode-text";
import { readDocx } from "@/server/files/read-docx";
import { readHtml } from "@/server/files/read-html";
import { readPdf } from "@/server/files/read-pdf";
import { proposeDetails } from "./propose-details";

type Details = Partial<DocumentInput> & { text: string };

/**
 * The text of an uploaded file (.txt, .html, .pdf, .docx) with the details that the file or its text names. The file
 * itself is not kept. Faults: too large, another kind of file, damaged, without text, or with too much of it.
 */
export async function readUpload(bytes: Uint8Array, fileName: string): Promise<Outcome<Details>> {
  if (bytes.length > MAX_UPLOAD_BYTES) return refused("file-too-large", { size: bytes.length });
  if (bytes.length === 0) return refused("file-empty");
  const read = await readByKind(bytes, fileName);
  if (!read.ok) return read;
  const text = toDocumentText(read.value.text);
  if (text === "") return refused("file-without-text");
  if (utf8Length(text) > MAX_TEXT_BYTES) return refused("text-too-long", { size: utf8Length(text) });
  const known = Object.fromEntries(Object.entries(read.value).filter(([, value]) => value)) as Details;
  const proposed = Object.fromEntries(Object.entries(proposeDetails(text)).filter(([, value]) => value));
  return { ok: true, value: { ...proposed, ...known, text } };
}

async function readByKind(bytes: Uint8Array, fileName: string): Promise<Outcome<Details>> {
  switch (/\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase()) {
    case "txt":
    case "text":
    case "md":
      return readPlainText(bytes);
    case "html":
    case "htm":
    case "xhtml":
      return readHtmlFile(bytes);
    case "pdf":
      return readPdf(bytes);
    case "docx":
      return readDocx(bytes);
    default:
      return refused("file-kind-unknown", { name: fileName.toWellFormed().slice(0, 100) });
  }
}

function readPlainText(bytes: Uint8Array): Outcome<Details> {
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, value: { text: decoded.value } } : decoded;
}

function readHtmlFile(bytes: Uint8Array): Outcome<Details> {
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, value: readHtml(decoded.value) } : decoded;
}

function refused(code: string, values?: Record<string, string | number>): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(`faults.${code}`, values) }] };
}
