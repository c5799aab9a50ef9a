import type { Outcome } from "@/lib/relations/fault";
import { sentenceSpans } from "@/lib/review/sentence-spans";
import type { ComparedDocument } from "./compared-document";
import { goldActs, parseGoldFile, refuseFile } from "./parse-gold-file";

/** Two files of gold, document by document. */
export interface ComparedFiles {
  documents: ComparedDocument[];
  /** Documents that one file has and the other has not: they are not compared. */
  onlyFirstCount: number;
  onlySecondCount: number;
}

/**
 * Sets two codings in the format of gold (JSON Lines, actors as codes) beside one another by the ids of their documents.
 * A fault names the file (`first`, `second`) and the line that cannot be read, an id that comes twice, a document whose
 * texts differ, or that the files have no document in common.
 */
export function compareGoldFiles(first: string, second: string): Outcome<ComparedFiles> {
  const [one, other] = [parseGoldFile(first, "first"), parseGoldFile(second, "second")];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const shared = [...one.value.values()].filter(({ id }) => other.value.has(id));
  if (shared.length === 0) return refuseFile("no-shared-document", "second", {});
  const differing = shared.find(({ id, text }) => other.value.get(id)!.text !== text);
  if (differing) return refuseFile("texts-differ", "second", { id: differing.id });
  return {
    ok: true,
    value: {
      documents: shared.map((text) => {
        const [first, second] = [goldActs(text), goldActs(other.value.get(text.id)!)];
        // Gold does not tell sentences: as many are taken to hold an act as the longer coding has acts.
        const quietSentenceCount = Math.max(0, sentenceSpans(text.text).length - Math.max(first.length, second.length));
        return { id: text.id, title: text.id, quietSentenceCount, first, second };
      }),
      onlyFirstCount: one.value.size - shared.length,
      onlySecondCount: other.value.size - shared.length,
    },
  };
}
