import { codeDocument } from "@/lib/coder/code-document";
import { toDirectedRows } from "@/lib/coder/to-directed-rows";
import { isCountedModality } from "@/lib/relations/modality";
import type { CodedText, GoldDocument } from "@/lib/scoring/gold-document";
import { readLexicon } from "@/server/files/read-lexicon";

/** What the coder finds in a gold text, in the form that is scored. */
export function toCodedText({ id, text, date }: GoldDocument): CodedText {
  const document = { id, title: "", publisher: "", publishedDate: date, language: "en", text, sha256: "" };
  const { events, mediations } = codeDocument(document, readLexicon());
  const rows = toDirectedRows(events);
  const counted = rows.filter(({ modality, plover }) => isCountedModality(modality, plover));
  return {
    id,
    events: rows.map(({ reciprocal, ...row }) => ({ ...row, sym: reciprocal })),
    mediations,
    actors: [...new Set(counted.flatMap(({ source, target }) => [source, target]))].sort(),
  };
}
