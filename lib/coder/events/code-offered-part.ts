import type { VerbGroup } from "../syntax/phrase";
import { actingActors, subjectActors } from "./find-targets";
import { distinct } from "./distinct";
import { isAmong } from "./is-among";
import { ownersOf } from "./mediation-answers";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { partiesAround } from "./mediation-parties";
import { TALKS_RULE } from "./mediation-words";
import { governingVerb } from "./modality-of";
import { meansTopic } from "./means-topic";
import { complementsOf } from "../syntax/complements";
import type { SentenceFrame } from "./sentence-frame";
import { stanceOf } from "./stance-of";

/** Verbs for taking part in the settlement of others. */
const TAKING_PART =
  /^(play|contribute|help|assist|aid|support|work|do|use|lend|act|end|find|resolve|settle|reach|bring|make)$/;
/** What the part is taken in. */
const SETTLEMENT =
  /^(peace|settlement|resolution|dialogue|truce|ceasefire|cease-fire|reconciliation|solution|rapprochement|de-escalation|talks|negotiations|war|conflict|crisis|dispute|standoff|row|feud|hostilities|deal|agreement|understanding|talk|negotiate|calm)$/;

/**
 * A third that says it is ready to help two settle: "stood ready to play a part in bringing peace", "would gladly help
 * the two to talk". That is an offer to mediate; one of the two that says so promises, and offers nothing.
 */
export function codeOfferedPart(frame: SentenceFrame, at: number, verb: VerbGroup, found: MediationFindings): void {
  if (!TAKING_PART.test(verb.lemma) || verb.isNegated) return;
  const { phrases } = frame;
  if (verb.modal && /^(help|assist)$/.test(verb.lemma)) return codeWouldHelp(frame, at, verb, found);
  const stance = stanceOf(phrases, at);
  if (stance?.rule.match.stance !== "promise" || !verb.isInfinitive) return;
  const governor = phrases[stance.at]!;
  if (governor.kind === "verb-group" && !/^(offer|volunteer|propose)$/.test(governor.lemma)) return;
  if (governor.kind === "noun-phrase" && !/^(offer|readiness|willingness|proposal)$/.test(governor.headLemma)) return;
  const end = phrases[complementsOf(phrases, at, 2).endAt]?.first ?? frame.sentence.tokens.length;
  const words = frame.sentence.tokens.slice(verb.head + 1, Math.min(end + 8, verb.head + 16));
  if (!words.some(({ lemma, lower }) => SETTLEMENT.test(lemma) || SETTLEMENT.test(lower))) return;
  const mediators = stance.ownerOf ? ownersOf(frame, stance.at) : actingActors(stance.holders, frame);
  if (mediators.length === 0) return;
  const isOfBoth = phrases.slice(at).some((phrase) => meansTopic(phrase, frame));
  const around = partiesAround(frame, at, mediators);
  const [likeliest] = frame.topics;
  // The likeliest pair must be one that the speaker stands outside of.
  if (around.isFromTopic && !isOfBoth && (!likeliest || likeliest.some((side) => isAmong(mediators, side)))) return;
  const parties = distinct(around.parties);
  if (parties.length !== 2 || parties.some((one) => isAmong(mediators, one))) return;
  if (governor.kind === "verb-group") found.claimed.add(governor.head);
  addFinding(frame, found, { at, ruleId: TALKS_RULE.id, state: "offered", mediators, parties });
}

/** "said that it would gladly help them to talk": said of oneself, that is an offer. */
function codeWouldHelp(frame: SentenceFrame, at: number, verb: VerbGroup, found: MediationFindings): void {
  const governor = governingVerb(frame.phrases, at);
  if (!governor || !/^(say|tell|offer|signal|indicate|suggest|declare|add)$/.test(governor.lemma)) return;
  const words = frame.sentence.tokens.slice(verb.head + 1, verb.head + 12);
  if (!words.some(({ lemma, lower }) => SETTLEMENT.test(lemma) || SETTLEMENT.test(lower))) return;
  const mediators = subjectActors(frame, at);
  const { parties } = partiesAround(frame, at, mediators);
  const sides = distinct(parties);
  if (mediators.length === 0 || sides.length !== 2 || sides.some((one) => isAmong(mediators, one))) return;
  if (frame.topic.some((side) => isAmong(mediators, side))) return;
  addFinding(frame, found, { at, ruleId: TALKS_RULE.id, state: "offered", mediators, parties: sides });
}
