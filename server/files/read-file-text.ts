import type { DocumentInput } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import { decodeText } from "./decode-text";
import { readDocx } from "./read-docx";
import { readHtml } from "./read-html";
import { readPdf } from "./read-pdf";

/** The kinds of file that have to be taken apart to get at their text. */
export type MarkedUpKind = "html" | "pdf" | "docx";

/** The text of a file with the details that the file names. */
export type FileText = Partial<DocumentInput> & { text: string };

/** Reads the text out of a file of a known kind. Faults: damaged, locked, without text, too large when unpacked. */
export async function readFileText(bytes: Uint8Array, kind: MarkedUpKind): Promise<Outcome<FileText>> {
  if (kind === "pdf") return readPdf(bytes);
  if (kind === "docx") return readDocx(bytes);
  const decoded = decodeText(bytes);
  return decoded.ok ? { ok: true, value: readHtml(decoded.value) } : decoded;
}
