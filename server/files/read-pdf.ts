import { getDocumentProxy } from "unpdf";
import { MAX_TEXT_BYTES } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { toParagraphs } from "./to-paragraphs";

const HEAD_LENGTH = 1024;

/** The text and title of a PDF file. A file that is none, is locked, or holds only pictures of text is refused. */
export async function readPdf(bytes: Uint8Array): Promise<Outcome<{ text: string; title?: string }>> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_LENGTH));
  if (!head.includes("%PDF-")) return refused("file-not-pdf");
  try {
    // pdf.js takes the buffer over, so it gets a copy.
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    try {
      const lines: string[] = [];
      let length = 0;
      for (let number = 1; number <= pdf.numPages && length <= MAX_TEXT_BYTES; number++) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        let line = "";
        for (const item of items) {
          if (!("str" in item)) continue;
          line += item.str;
          if (!item.hasEOL) continue;
          lines.push(line);
          length += line.length;
          line = "";
        }
        lines.push(line, "");
        length += line.length;
        page.cleanup();
      }
      const text = toParagraphs(lines);
      if (text === "") return refused("pdf-without-text");
      const { info } = await pdf.getMetadata();
      const title = "Title" in info && typeof info.Title === "string" ? info.Title.trim() : "";
      return { ok: true, value: { text, ...(title && { title }) } };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return refused(error instanceof Error && error.name === "PasswordException" ? "pdf-locked" : "file-not-pdf");
  }
}

function refused(code: string): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(`faults.${code}`) }] };
}
