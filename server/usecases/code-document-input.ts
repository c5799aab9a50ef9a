import { createHash } from "node:crypto";
import { checkDocumentInput } from "@/lib/relations/check-document-input";
import type { CodedDocument } from "@/lib/relations/coded-document";
import { toDay, type Day } from "@/lib/relations/day";
import type { DocumentInput } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import { message, type Message } from "@/lib/relations/message";
import type { SourceDocument } from "@/lib/relations/source-document";
import { detectLanguage } from "@/server/files/detect-language";
import { codeInThread } from "@/server/workers/code-in-thread";
import { WorkerFault } from "@/server/workers/worker-thread";
import { proposeDetails } from "./propose-details";

/** Codes a document: in a thread where others wait for this one, at once where nobody does. */
export type DocumentCoder = (document: SourceDocument) => CodedDocument | Promise<CodedDocument>;

/** A document that passed the checks, with what the coder found in it. */
export interface CodedInput {
  document: SourceDocument;
  coded: CodedDocument;
  warnings: Message[];
}

/**
 * Checks what was handed in and codes it; a missing title is taken from the text. Nothing is stored. Unless told
 * otherwise, a thread codes, so that the process goes on answering.
 */
export async function codeDocumentInput(
  input: DocumentInput,
  code: DocumentCoder = codeInThread,
): Promise<Outcome<CodedInput>> {
  const title = input.title.trim() === "" ? proposeDetails(input.text).title : input.title;
  const checked = checkDocumentInput({ ...input, title }, todayInUtc());
  if (!checked.ok) return checked;
  const { warnings, ...fields } = checked.value;
  const language = detectLanguage(fields.text);
  if (language !== "en") {
    const name = new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
    const fault = {
      code: "other-language",
      field: "text",
      message: message("faults.other-language", { language: name }),
    };
    return { ok: false, faults: [fault] };
  }
  const document = toSourceDocument(fields, language);
  const coded = await codeWithinReason(document, code);
  return coded.ok ? { ok: true, value: { document, coded: coded.value, warnings } } : coded;
}

async function codeWithinReason(document: SourceDocument, code: DocumentCoder): Promise<Outcome<CodedDocument>> {
  try {
    return { ok: true, value: await code(document) };
  } catch (error) {
    if (!(error instanceof WorkerFault)) throw error;
    const fault = { code: "text-too-complex", field: "text", message: message("faults.text-too-complex") };
    return { ok: false, faults: [fault] };
  }
}

/** The document of a text that passed the checks: its identity is the text's SHA-256. */
export function toSourceDocument(
  fields: Omit<SourceDocument, "id" | "sha256" | "language">,
  language: string,
): SourceDocument {
  const sha256 = createHash("sha256").update(fields.text, "utf8").digest("hex");
  return { ...fields, id: sha256.slice(0, 12), sha256, language };
}

function todayInUtc(): Day {
  return toDay(Math.floor(Date.now() / 86_400_000));
}
