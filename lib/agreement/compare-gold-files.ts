import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { sentenceSpans } from "@/lib/review/sentence-spans";
import type { GoldText } from "@/lib/scoring/gold-text";
import { parseGoldText } from "@/lib/scoring/parse-gold-text";
import { parseJson } from "@/lib/scoring/parse-json";
import type { ComparedAct, ComparedDocument } from "./compared-document";

/** Two files of gold, document by document. */
export interface ComparedFiles {
  documents: ComparedDocument[];
  /** Documents that one file has and the other has not: they are not compared. */
  onlyFirstCount: number;
  onlySecondCount: number;
}

/** Lines of one file at most. */
export const MOST_GOLD_LINES = 5_000;

/**
 * Sets two codings in the format of gold (JSON Lines, actors as codes) beside one another by the ids of their documents.
 * A fault names the file (`first`, `second`) and the line that cannot be read, an id that comes twice, a document whose
 * texts differ, or that the files have no document in common.
 */
export function compareGoldFiles(first: string, second: string): Outcome<ComparedFiles> {
  const [one, other] = [readFile(first, "first"), readFile(second, "second")];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const shared = [...one.value.values()].filter(({ id }) => other.value.has(id));
  if (shared.length === 0) return refused("no-shared-document", "second", {});
  const differing = shared.find(({ id, text }) => other.value.get(id)!.text !== text);
  if (differing) return refused("texts-differ", "second", { id: differing.id });
  return {
    ok: true,
    value: {
      documents: shared.map((text) => {
        const [first, second] = [actsOf(text), actsOf(other.value.get(text.id)!)];
        // Gold does not tell sentences: as many are taken to hold an act as the longer coding has acts.
        const quietSentenceCount = Math.max(0, sentenceSpans(text.text).length - Math.max(first.length, second.length));
        return { id: text.id, title: text.id, quietSentenceCount, first, second };
      }),
      onlyFirstCount: one.value.size - shared.length,
      onlySecondCount: other.value.size - shared.length,
    },
  };
}

function readFile(file: string, name: "first" | "second"): Outcome<Map<string, GoldText>> {
  const texts = new Map<string, GoldText>();
  const lines = file.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const row = parseJson(line);
    const parsed = row.ok ? parseGoldText(row.value, "whole") : row;
    if (!parsed.ok)
      return { ok: false, faults: [...refused("line-unreadable", name, { line: index + 1 }).faults, ...parsed.faults] };
    if (texts.has(parsed.value.id)) return refused("id-twice", name, { line: index + 1, id: parsed.value.id });
    texts.set(parsed.value.id, parsed.value);
    if (texts.size > MOST_GOLD_LINES) return refused("too-many-lines", name, { most: MOST_GOLD_LINES });
  }
  if (texts.size === 0) return refused("no-line", name, {});
  return { ok: true, value: texts };
}

function actsOf({ events = [] }: GoldText): ComparedAct[] {
  return events.flatMap(({ source, target, types: [type], isMutual, modality = "asserted" }) =>
    type === undefined || source === "" || target === ""
      ? []
      : [{ source, target, type, isReciprocal: isMutual, modality }],
  );
}

function refused(
  code: string,
  file: string,
  values: Record<string, string | number>,
): Extract<Outcome<never>, { ok: false }> {
  return {
    ok: false,
    faults: [{ code, field: file, message: message(`faults.agreement.${code}`, { file, ...values }) }],
  };
}
