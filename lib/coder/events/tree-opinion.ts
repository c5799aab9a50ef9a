import { treeClause, type TreeClause } from "../parser/tree-phrases";
import type { NounPhrase } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import type { SentenceFrame } from "./sentence-frame";

/** What the parser says of the verb group at an index; nothing without a parser. */
export function treeOpinion(frame: SentenceFrame, at: number): TreeClause | undefined {
  return frame.tree && treeClause(frame.tree(), frame.phrases, at);
}

/** The subjects of a finite active verb by the parser; of others the shallow chunks know more. */
export function subjectsByTree(frame: SentenceFrame, at: number): NounPhrase[] {
  const verb = frame.phrases[at]!;
  if (verb.kind !== "verb-group" || verb.isInfinitive || verb.isGerund) return [];
  const opinion = treeOpinion(frame, at);
  return !opinion || opinion.patients.length > 0 ? [] : opinion.agents;
}

const AGREES = 0.05;
const DIFFERS = -0.1;

/** What a second view of who acts, that of the parser, adds to the confidence in the first, or takes from it. */
export function agreement(first: readonly DraftParticipant[], second: readonly DraftParticipant[] | undefined): number {
  if (!second || (first.length === 0 && second.length === 0)) return 0;
  const country = ({ code }: DraftParticipant) => code.slice(0, 3);
  const others = new Set(second.map(country));
  return first.some((participant) => others.has(country(participant))) ? AGREES : DIFFERS;
}
