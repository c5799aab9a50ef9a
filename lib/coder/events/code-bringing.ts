import { topLevelCode } from "@/lib/relations/actor-code";
import type { Complements } from "../syntax/complements";
import type { VerbGroup } from "../syntax/phrase";
import { isParticle } from "../syntax/phrase-kinds";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import { isAmong } from "./is-among";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { GATHERING, TALKS_RULE } from "./mediation-words";
import { meansTopic } from "./means-topic";
import { modalityOf } from "./modality-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import { stanceOf } from "./stance-of";

/** "convened A and B for talks", "helped A and B agree": verbs that bring others to something. */
export function isGathering(frame: SentenceFrame, verb: VerbGroup, { objects, endAt }: Complements): boolean {
  if (verb.lemma === "meet" || verb.lemma === "receive") {
    // "met A and B separately": who sees each of a pair apart goes between them.
    const end = frame.phrases[endAt]?.first ?? frame.sentence.tokens.length;
    const words = frame.sentence.tokens.slice(verb.head + 1, end + 1).map(({ lower }) => lower);
    if (!words.some((word) => /^(separately|apart|individually)$/.test(word))) return false;
    const met = distinct(actorsOf(objects, frame));
    return frame.topics.some((pair) => met.length === 2 && met.every((one) => isAmong(pair, one)));
  }
  return GATHERING.has(verb.lemma) && distinct(actorsOf(objects, frame)).length > 1;
}

/** "X brought A and B together", "offered to bring the two to one table": those brought are the parties. */
export function codeBringing(
  frame: SentenceFrame,
  at: number,
  mediators: DraftParticipant[],
  complements: Complements,
  found: MediationFindings,
): void {
  // "help A and B settle": the bare verb ends the clause and belongs to it.
  const last = frame.phrases[complements.endAt];
  const inClause = (last?.kind === "verb-group" ? last.last + 1 : last?.first) ?? frame.sentence.tokens.length;
  const isInterrupted = isParticle(frame.phrases[complements.endAt], "comma");
  const next = isInterrupted ? clauseEnd(frame, at) : -1;
  const end = isInterrupted ? (frame.phrases[next]?.first ?? frame.sentence.tokens.length) : inClause;
  const words = frame.sentence.tokens.slice(frame.phrases[at]!.last + 1, end).map(({ lower }) => lower);
  if (
    !words.some((word) =>
      /^(together|table|talks|negotiations|closer|agree|settle|resolve|reach|sign|reconcile|settlement|agreement|deal|truce|ceasefire|face|dialogue|compromise|peace|separately|apart|individually|signing|agreeing|reaching|accepting|down|resume|normalise|normalize|mend|contacts|end|meet|sides|fire|guns|arms|talk|negotiate|disengage|negotiating|meeting)$/.test(
        word,
      ),
    )
  )
    return;
  const isMediator = (one: DraftParticipant) => isAmong(mediators, one);
  let parties = distinct(actorsOf(complements.objects, frame).filter((one) => !isMediator(one)));
  if (parties.length === 1) parties = broughtByName(frame, at, isMediator) ?? parties;
  if (parties.length < 2 && complements.objects.some((object) => meansTopic(object, frame)))
    parties = [...(frame.topics.find((pair) => !pair.some(isMediator)) ?? [])];
  if (parties.length < 2 || mediators.length === 0) return;
  const stance = stanceOf(frame.phrases, at);
  const isOffer = stance?.rule.match.stance === "promise";
  const modality = stance?.rule.match.stance === "hope" ? "hoped" : modalityOf(frame.phrases, at);
  const governor = stance ? frame.phrases[stance.at] : undefined;
  if (governor?.kind === "verb-group") found.claimed.add(governor.head);
  addFinding(frame, found, {
    at,
    parties,
    mediators,
    ruleId: TALKS_RULE.id,
    state: isOffer || modality === "future" ? "offered" : "talks",
    modality: isOffer || modality === "future" ? "asserted" : modality,
  });
}

/** "brought A, the premier of X, and B, his colleague, to one table": the two named up to the next verb. */
function broughtByName(
  frame: SentenceFrame,
  at: number,
  isMediator: (one: DraftParticipant) => boolean,
): DraftParticipant[] | undefined {
  const { phrases } = frame;
  const end = clauseEnd(frame, at);
  const named = phrases
    .slice(at + 1, end < 0 ? phrases.length : end)
    .flatMap((phrase) => (phrase.kind === "noun-phrase" ? [phrase.mention, ...phrase.owners] : []));
  const byState = new Map<string, DraftParticipant>();
  for (const one of allParticipants(named, frame))
    if (!isMediator(one) && !byState.has(topLevelCode(one.code))) byState.set(topLevelCode(one.code), one);
  return byState.size === 2 ? [...byState.values()] : undefined;
}

const clauseEnd = ({ phrases }: SentenceFrame, at: number) =>
  phrases.findIndex(
    (phrase, i) =>
      i > at &&
      ((phrase.kind === "verb-group" && phrase.isFinite) || (phrase.kind === "particle" && phrase.role === "stop")),
  );
