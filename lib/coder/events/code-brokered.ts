import type { NounPhrase } from "../syntax/phrase";
import { partiesAfter, partiesOfNoun } from "./find-parties";
import { ownerPair } from "./find-topics";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { partiesAround } from "./mediation-parties";
import { AGREEMENT_NOUNS, AGREEMENT_RULE, BROKERED, TALK_NOUNS, TALKS_RULE } from "./mediation-words";
import { allParticipants, type SentenceFrame } from "./sentence-frame";
import type { Topic } from "./topic";

/** "Qatari-brokered truce", "US-mediated talks". */
export function codeBrokered(
  frame: SentenceFrame,
  at: number,
  phrase: NounPhrase,
  topic: Topic,
  found: MediationFindings,
): void {
  const { tokens } = frame.sentence;
  const isAgreement = AGREEMENT_NOUNS.has(phrase.headLemma);
  if (!isAgreement && !TALK_NOUNS.has(phrase.headLemma)) return;
  const mediators = phrase.owners.filter((owner) => {
    const next = tokens[owner.last + 1];
    return next && /^[-–]$/.test(next.text) && BROKERED.test(tokens[owner.last + 2]?.lower ?? "");
  });
  if (mediators.length === 0) return;
  let parties = ownerPair(phrase, frame);
  if (parties.length < 2) parties = partiesOfNoun(frame, at, topic);
  if (parties.length < 2) parties = partiesAfter(frame, at, topic);
  const by = allParticipants(mediators, frame);
  if (parties.length < 2) ({ parties } = partiesAround(frame, at, by));
  addFinding(frame, found, {
    at,
    ruleId: isAgreement ? AGREEMENT_RULE.id : TALKS_RULE.id,
    state: isAgreement ? "agreement" : "talks",
    mediators: by,
    parties,
  });
}
