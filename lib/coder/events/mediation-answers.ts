import { complementsOf } from "../syntax/complements";
import { governorOf } from "../syntax/lists";
import { subjectsOf } from "../syntax/subjects";
import type { NounPhrase } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import { addFinding, type Finding, type MediationFindings } from "./mediation-findings";
import { ACCEPTING, REFUSING, TALKS_RULE } from "./mediation-words";
import { modalityOf } from "./modality-of";
import { stanceOf } from "./stance-of";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

/** Who holds the offer, the readiness or the mediation that a noun names. */
export function ownersOf(frame: SentenceFrame, at: number): DraftParticipant[] {
  const phrase = frame.phrases[at] as NounPhrase;
  const owned = allParticipants(
    phrase.owners.filter((owner) => !owner.isPlace),
    frame,
  );
  if (owned.length > 0) return owned;
  const { prepositional } = complementsOf(frame.phrases, at, 0);
  const given = actorsOf([...(prepositional.get("from") ?? []), ...(prepositional.get("by") ?? [])], frame);
  if (given.length > 0) return given;
  const before = frame.phrases.slice(0, at).findLastIndex((p) => p.kind === "verb-group");
  return before >= 0 ? actorsOf(subjectsOf(frame.phrases, before), frame) : [];
}

/** A party that does not answer itself: its words are not taken for an act of its own. */
const unspoken = ({ code, name }: DraftParticipant): DraftParticipant => ({ code, name, isInferred: true });

const othersOf = (some: readonly DraftParticipant[], all: readonly DraftParticipant[]) =>
  all.filter((one) => !some.some(({ code }) => code.slice(0, 3) === one.code.slice(0, 3)));

/** "A rejected X's offer to mediate", "A accepted Qatari mediation". */
export function offerIsRefused(
  frame: SentenceFrame,
  at: number,
  mediators: DraftParticipant[],
  base: Pick<Finding, "at" | "parties">,
  found: MediationFindings,
): boolean {
  const verbAt = frame.phrases.slice(0, at).findLastIndex((p) => p.kind === "verb-group");
  const verb = frame.phrases[verbAt];
  if (verb?.kind !== "verb-group" || verbAt < at - 3) return false;
  if (/^(through|under|with|after|by|in|via|during|at|following)$/.test(governorOf(frame.phrases, at) ?? ""))
    return false;
  const isTurnedDown = verb.lemma === "turn" && frame.sentence.tokens[verb.head + 1]?.lower === "down";
  const isRefused = REFUSING.has(verb.lemma) || isTurnedDown;
  if (!isRefused && !ACCEPTING.has(verb.lemma)) return false;
  const stance = verb.isInfinitive ? stanceOf(frame.phrases, verbAt)?.rule.match.stance : undefined;
  if (stance === "hope" || stance === "threaten") return false;
  // "would not accept", "refused to accept": that is a refusal.
  const isNotAccepted = ACCEPTING.has(verb.lemma) && (verb.isNegated || stance === "refuse");
  const subject = actorsOf(subjectsOf(frame.phrases, verbAt), frame);
  const isParty = subject.some((s) => base.parties.some((p) => s.code.slice(0, 3) === p.code.slice(0, 3)));
  const areNamed = base.parties.length > 1 && base.parties.some(({ first }) => first !== undefined);
  const parties =
    isParty || subject.length === 0 || areNamed
      ? [...(isParty ? subject : []), ...othersOf(isParty ? subject : [], base.parties).map(unspoken)]
      : subject;
  const told = modalityOf(frame.phrases, verbAt);
  // An offer that is answered was made.
  const isOffer = /^(offer|proposal)$/.test((frame.phrases[at] as NounPhrase).headLemma);
  if (isOffer && !verb.isNegated && stance !== "demand" && mediators.length > 0)
    addFinding(frame, found, { ...base, parties, mediators, ruleId: TALKS_RULE.id, state: "offered" });
  addFinding(frame, found, {
    ...base,
    parties,
    mediators,
    ruleId: TALKS_RULE.id,
    // "urged A and B to accept mediation": it is asked for, not accepted.
    state: stance === "demand" ? "requested" : isRefused || isNotAccepted ? "rejected" : "accepted",
    modality: /^(hypothetical|hoped)$/.test(told) ? told : verb.isNegated && !isNotAccepted ? "denied" : "asserted",
  });
  found.claimed.add(verb.head);
  return true;
}
