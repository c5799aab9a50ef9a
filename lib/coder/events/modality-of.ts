import type { Modality } from "@/lib/relations/modality";
import type { Phrase, VerbGroup } from "../syntax/phrase";

const HOPING = new Set(
  "hope wish want expect urge seek aim consider believe suggest demand call propose insist pray".split(" "),
);
const DENYING = new Set(["deny", "doubt", "rule"]);
const CONDITIONS = new Set(["if", "unless", "whether", "until"]);

/** What the form of a verb group and its surroundings say of how the act is held. */
export function modalityOf(phrases: readonly Phrase[], verbAt: number): Modality {
  const verb = phrases[verbAt] as VerbGroup;
  if (isConditional(phrases, verbAt)) return "hypothetical";
  if (verb.modal && /^(may|might|could|can|ca)$/.test(verb.modal)) return verb.isNegated ? "denied" : "hypothetical";
  if (verb.modal && /^(should|must)$/.test(verb.modal)) return "hoped";
  const governor = governingVerb(phrases, verbAt);
  if (governor && DENYING.has(governor.lemma)) return "denied";
  if (verb.isNegated) return "denied";
  if (verb.modal === "would" && !isReported(governor)) return "hypothetical";
  if (verb.modal) return "future";
  if (governor && HOPING.has(governor.lemma) && !verb.isGerund) return "hoped";
  return "asserted";
}

const isReported = (governor: VerbGroup | undefined) =>
  governor !== undefined &&
  /^(say|announce|confirm|declare|promise|pledge|vow|add|tell|state|warn|agree|signal|indicate)$/.test(governor.lemma);

function isConditional(phrases: readonly Phrase[], verbAt: number): boolean {
  for (let i = verbAt - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "verb-group" && phrase.isFinite) return false;
    if (phrase.kind === "particle" && phrase.role === "stop") return false;
    if (phrase.kind === "particle" && CONDITIONS.has(phrase.word)) return true;
  }
  return false;
}

/** The verb of saying, hoping or denying whose clause the verb group at an index stands in. */
export function governingVerb(phrases: readonly Phrase[], verbAt: number): VerbGroup | undefined {
  for (let i = verbAt - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    if (phrase.kind === "particle" && (phrase.role === "stop" || phrase.word === "but")) return undefined;
    if (phrase.kind !== "verb-group" || phrase.isBareParticiple === undefined) continue;
    const between = phrases.slice(i + 1, verbAt);
    const hasComma = between.some((p) => p.kind === "particle" && p.role === "comma");
    const hasConjunction = between.some((p) => p.kind === "particle" && p.word === "and");
    const hasThat = between.some((p) => p.kind === "particle" && p.word === "that");
    if (hasThat || (!hasComma && !hasConjunction)) return phrase;
    return undefined;
  }
  return undefined;
}
