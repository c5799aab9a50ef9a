import { createHash } from "node:crypto";
import { codeDocument } from "@/lib/coder/code-document";
import { checkDocumentInput } from "@/lib/relations/check-document-input";
import type { CodedDocument } from "@/lib/relations/coded-document";
import { toDay, type Day } from "@/lib/relations/day";
import type { DocumentInput } from "@/lib/relations/document-input";
import type { Outcome } from "@/lib/relations/fault";
import { message, type Message } from "@/lib/relations/message";
import type { SourceDocument } from "@/lib/relations/source-document";
import { detectLanguage } from "@/server/files/detect-language";
import { readCoderModels } from "@/server/files/read-coder-models";
import { readLexicon } from "@/server/files/read-lexicon";
import { threads } from "@/server/workers/threads";
import { WorkerFault } from "@/server/workers/worker-thread";
import { proposeDetails } from "./propose-details";

/** A text longer than this, in UTF-16 units, is coded in a thread: coding takes about 5 ms for 1,000 units. */
const LONG_TEXT = 20_000;

/** A document that passed the checks, with what the coder found in it. */
export interface CodedInput {
  document: SourceDocument;
  coded: CodedDocument;
  warnings: Message[];
}

/**
 * Checks what was handed in and codes it; a missing title is taken from the text. Nothing is stored. A long text does
 * not keep the process from answering.
 */
export async function codeDocumentInput(input: DocumentInput): Promise<Outcome<CodedInput>> {
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
  const coded = await codeWithinReason(document);
  return coded.ok ? { ok: true, value: { document, coded: coded.value, warnings } } : coded;
}

async function codeWithinReason(document: SourceDocument): Promise<Outcome<CodedDocument>> {
  if (document.text.length <= LONG_TEXT)
    return { ok: true, value: codeDocument(document, readLexicon(), readCoderModels()) };
  try {
    return { ok: true, value: await threads().coding.run(document) };
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
