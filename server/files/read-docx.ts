import mammoth from "mammoth";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { findZipProblem } from "./check-zip";

/** A bound on what a document unpacks to; text of the largest size with its styles and pictures fits well. */
export const MAX_UNPACKED_BYTES = 100_000_000;

/** The text of a Word document (.docx), an empty line between paragraphs. */
export async function readDocx(bytes: Uint8Array): Promise<Outcome<{ text: string }>> {
  const problem = findZipProblem(bytes, MAX_UNPACKED_BYTES);
  if (problem) return refused(problem === "too-large" ? "docx-too-large" : "file-not-docx");
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return { ok: true, value: { text: value.replaceAll(/\n{3,}/g, "\n\n") } };
  } catch {
    return refused("file-not-docx");
  }
}

function refused(code: string): Outcome<never> {
  return { ok: false, faults: [{ code, field: "file", message: message(`faults.${code}`) }] };
}
