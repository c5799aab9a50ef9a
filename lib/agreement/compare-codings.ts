import { topLevelCode } from "@/lib/relations/actor-code";
import { overlaps } from "@/lib/relations/overlaps";
import { isSameValue } from "@/lib/review/is-same-value";
import type { CodedAct } from "./coded-act";

/** Two codings of one document, act by act. */
export interface CodingComparison<Before, After> {
  same: { before: Before; after: After }[];
  /** One sentence that both code, otherwise. */
  changed: { before: Before; after: After }[];
  gone: Before[];
  added: After[];
}

/**
 * Compares two codings of one document. Acts meet only where their sentences overlap: first those that are alike, then
 * those between the same actors (by top-level codes), then those of the same type, each at most once.
 */
export function compareCodings<Before extends CodedAct, After extends CodedAct>(
  before: readonly Before[],
  after: readonly After[],
): CodingComparison<Before, After> {
  const left = [...before];
  const right = [...after];
  const meet = (fits: (one: CodedAct, other: CodedAct) => boolean) => {
    const pairs: { before: Before; after: After }[] = [];
    for (const one of [...left]) {
      const at = right.findIndex((other) => isSameSentence(one, other) && fits(one, other));
      if (at < 0) continue;
      left.splice(left.indexOf(one), 1);
      pairs.push({ before: one, after: right.splice(at, 1)[0]! });
    }
    return pairs;
  };
  const same = meet(isSameAct);
  const changed = [...meet(hasSameActors), ...meet((one, other) => one.type === other.type)];
  return { same, changed, gone: left, added: right };
}

/** Whether two acts rest on words that overlap. */
export function isSameSentence(one: CodedAct, other: CodedAct): boolean {
  return overlaps(one, other);
}

/** Whether two acts say the same of the same actors in the same roles; the sentence does not count. */
export function isSameAct(one: CodedAct, other: CodedAct): boolean {
  return isSameValue(
    wordsOf(one, (code) => code),
    wordsOf(other, (code) => code),
  );
}

/** Whether two acts count alike: same type, modality, day, state and actors by top-level codes. */
export function isSameWord(one: CodedAct, other: CodedAct): boolean {
  return isSameValue(
    { ...wordsOf(one, topLevelCode), intensity: 0 },
    { ...wordsOf(other, topLevelCode), intensity: 0 },
  );
}

/** Whether two acts are between the same actors by top-level codes, whatever their roles. */
export function hasSameActors(one: CodedAct, other: CodedAct): boolean {
  const actorsOf = ({ participants }: CodedAct) =>
    [...new Set(participants.map(({ code }) => topLevelCode(code)))].sort().join("~");
  return actorsOf(one) === actorsOf(other);
}

function wordsOf(act: CodedAct, codeOf: (code: string) => string) {
  const { type, intensity, modality, isReciprocal, mediationState, eventDate, participants } = act;
  const roleOf = (role: string) => (isReciprocal && (role === "source" || role === "target") ? "actor" : role);
  const parts = participants.map(({ code, role }) => `${roleOf(role)} ${codeOf(code)}`);
  return { type, intensity, modality, isReciprocal, mediationState, eventDate, parts: [...new Set(parts)].sort() };
}
