import type { CodedAct } from "./coded-act";
import { compareCodings, hasSameActors, isSameSentence, isSameWord } from "./compare-codings";
import type { RecodingDifference, ReviewedWord } from "./recoding-difference";

/** An act as the coder stored it. */
export interface StoredAct extends CodedAct {
  eventId: number;
  /** The sentence's own row in the store. */
  evidenceId: number;
  /** What an analyst has made of it; absent where nobody has said anything that stands. */
  reviewed?: { word: ReviewedWord; act: CodedAct };
}

/** What becomes of a document's acts when it is coded again. */
export interface RecodingPlan<Fresh> {
  /** Rows of sentences that the new coding takes the place of. */
  replacedEvidence: number[];
  /** Acts of the new coding that are to be stored. */
  stored: Fresh[];
  sameCount: number;
  differences: RecodingDifference[];
}

/**
 * Decides what a new coding changes. What no analyst has spoken of is as the coder now has it. What they accepted or
 * corrected stays; where the coder has something else or nothing there, it is a conflict and not stored. What they
 * rejected stays rejected; another act in its sentence is a proposal, and a conflict. `added` are acts that analysts
 * coded by hand: the coder's own finding of the same is not stored a second time.
 */
export function planRecoding<Fresh extends CodedAct>(
  stored: readonly StoredAct[],
  added: readonly StoredAct[],
  fresh: readonly Fresh[],
): RecodingPlan<Fresh> {
  const { same, changed, gone, added: found } = compareCodings(stored, fresh);
  const differences: RecodingDifference[] = [];
  const kept: Fresh[] = [];
  for (const { before, after } of same) if (!before.reviewed) kept.push(after);
  for (const { before, after } of changed) {
    const { reviewed } = before;
    const isAgreed = reviewed !== undefined && reviewed.word !== "rejected" && isSameWord(reviewed.act, after);
    if (!reviewed || reviewed.word === "rejected") kept.push(after);
    differences.push({ kind: "changed", isConflict: reviewed !== undefined && !isAgreed, ...sides(before, after) });
  }
  for (const before of gone) {
    const isConflict = before.reviewed !== undefined && before.reviewed.word !== "rejected";
    differences.push({ kind: "gone", isConflict, ...sides(before, null) });
  }
  for (const after of found) {
    const byHand = added.find((one) => isSameSentence(one, after) && hasSameActors(one, after));
    if (!byHand) {
      kept.push(after);
      differences.push({ kind: "new", isConflict: false, before: null, after });
      continue;
    }
    const isAgreed = isSameWord(byHand, after);
    const { eventId } = byHand;
    const reviewed = { word: "accepted" as const, act: byHand };
    differences.push({ kind: "new", isConflict: !isAgreed, before: null, after, reviewed, eventId });
  }
  return {
    replacedEvidence: stored.filter(({ reviewed }) => !reviewed).map(({ evidenceId }) => evidenceId),
    stored: fresh.filter((one) => kept.includes(one)),
    sameCount: same.length,
    differences: differences.sort((one, other) => startOf(one) - startOf(other)),
  };
}

function sides(before: StoredAct, after: CodedAct | null): Omit<RecodingDifference, "kind" | "isConflict"> {
  const { eventId, reviewed } = before;
  return { before, after, eventId, ...(reviewed && { reviewed }) };
}

const startOf = ({ before, after }: RecodingDifference) => (before ?? after!).start;
