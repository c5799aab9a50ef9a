import type { TargetSlot } from "../rules/coder-rule";
import { type Complements } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import type { Phrase, VerbGroup } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftEvent } from "./draft-event";
import { actorsOf, actingActors, findTargets, subjectActors } from "./find-targets";
import { governingVerb, modalityOf } from "./modality-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { stanceOf, stanceRule, type Stance } from "./stance-of";

/** Confidence of an act that one rule names with both of its actors. */
export const BASE_CONFIDENCE = 0.8;

/** A stance whose complement no rule knows: "agreed to set up an energy centre in Japan". */
export function codeBareStance(
  frame: SentenceFrame,
  at: number,
  verb: VerbGroup,
  complements: Complements,
): DraftEvent | undefined {
  const rule = stanceRule(verb.lemma, true, complements.objects.length > 0);
  if (!rule?.code.type || verb.isPassive || !verb.isFinite) return undefined;
  const modality = modalityOf(frame.phrases, at);
  const sources = subjectActors(frame, at);
  // A place is threatened; an agreement is only made there.
  const slots: TargetSlot[] = ["that", "object", "prep:with", "prep:to", "prep:on", "any"];
  if (rule.match.stance === "threaten" || rule.match.stance === "refuse") slots.push("place");
  slots.push("own-government");
  const targets = findTargets(slots, frame, complements, sources);
  // "A and B agreed to hold exercises": they agree with each other.
  const isShared =
    targets.length === 0 &&
    /^(agree|promise|pledge|vow|undertake|commit)$/.test(verb.lemma) &&
    distinct(sources).length > 1;
  if (sources.length === 0 || (targets.length === 0 && !isShared)) return undefined;
  return {
    ruleId: rule.id,
    sentence: frame.index,
    trigger: verb.head,
    type: rule.code.type,
    cameoCode: rule.code.cameoCode,
    isReciprocal: isShared,
    modality,
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: BASE_CONFIDENCE - 0.2,
  };
}

const SAYING = new Set(
  "say declare announce insist warn add stress state tell conclude argue reiterate issue maintain".split(" "),
);

/** "Turkey's intention to expand cooperation with Pakistan", "is ready to work with": held, and no rule knows it. */
export function codeHeldVerb(frame: SentenceFrame, at: number, complements: Complements): DraftEvent | undefined {
  const verb = frame.phrases[at] as VerbGroup;
  if (!verb.isInfinitive) return undefined;
  const stance = stanceOf(frame.phrases, at);
  if (stance?.rule.match.stance !== "promise") return undefined;
  const governor = frame.phrases[stance.at]!;
  if (governor.kind === "verb-group") return undefined;
  const sources = stance.ownerOf ? allParticipants(stance.ownerOf.owners, frame) : actingActors(stance.holders, frame);
  const slots: TargetSlot[] = ["object", "prep:with", "prep:to", "prep:for"];
  // Who "is ready to contribute to peace in Mali" says so himself; somebody's "offer to" may be told to be refused.
  if (governor.kind === "particle") slots.push("any", "place");
  const targets = findTargets(slots, frame, complements, sources);
  if (sources.length === 0 || targets.length === 0) return undefined;
  return {
    ruleId: stance.rule.id,
    sentence: frame.index,
    trigger: verb.head,
    type: "AGREE",
    cameoCode: "030",
    isReciprocal: false,
    modality: stanceModality(frame.phrases, stance, modalityOf(frame.phrases, at)),
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: BASE_CONFIDENCE - 0.1,
  };
}

/** "Russia said that Sudan must return a helicopter": a demand on the one who must. */
export function codeMust(frame: SentenceFrame, at: number, verb: VerbGroup): DraftEvent | undefined {
  const { phrases } = frame;
  if (verb.modal !== "must" && verb.modal !== "should") return undefined;
  const governor = governingVerb(phrases, at);
  if (!governor || !SAYING.has(governor.lemma)) return undefined;
  const sources = actorsOf(subjectsOf(phrases, phrases.indexOf(governor)), frame);
  const targets = actorsOf(subjectsOf(phrases, at), frame).filter((t) => !sources.some((s) => s.code === t.code));
  if (sources.length === 0 || targets.length === 0) return undefined;
  return {
    ruleId: "stance-must",
    sentence: frame.index,
    trigger: verb.head,
    type: "REQUEST",
    cameoCode: "100",
    isReciprocal: false,
    modality: "asserted",
    sources,
    targets,
    mediators: [],
    parties: [],
    confidence: BASE_CONFIDENCE,
  };
}

/** The modality of the governor counts for what it governs: "might offer to". */
export function stanceModality(
  phrases: readonly Phrase[],
  stance: Stance,
  inner: DraftEvent["modality"],
): DraftEvent["modality"] {
  const governor = phrases[stance.at]!;
  if (governor.kind === "verb-group") return modalityOf(phrases, stance.at);
  return inner === "denied" ? "denied" : stance.rule.match.stance === "promise" ? "future" : "asserted";
}
