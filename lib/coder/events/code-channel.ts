import type { Phrase } from "../syntax/phrase";
import { coordinated } from "../syntax/lists";
import { distinct } from "./distinct";
import { actorsOf } from "./find-targets";
import { isAmong } from "./is-among";
import { addFinding, type MediationFindings } from "./mediation-findings";
import { partiesAround } from "./mediation-parties";
import { TALKS_RULE } from "./mediation-words";
import { modalityOf } from "./modality-of";
import type { SentenceFrame } from "./sentence-frame";

/** Words for what passes between two who do not meet. */
const PASSED_ON =
  /^(message|contact|communication|communicate|correspondence|letter|reply|response|proposal|negotiation|negotiate|talk|talks|note|signal|channel|counter-proposal)$/;
const PASSING =
  /^(exchange|send|receive|communicate|negotiate|pass|deliver|convey|reply|respond|talk|hold|trade|transmit|continue|maintain|submit)$/;

/** "Iran and the United States exchanged messages through Oman": who is gone through stands between the two. */
export function codeChannel(frame: SentenceFrame, at: number, found: MediationFindings): void {
  const { phrases } = frame;
  const link = phrases[at]!;
  const named = phrases[at + 1];
  if (link.kind !== "particle" || !/^(through|via)$/.test(link.word) || named?.kind !== "noun-phrase") return;
  const mediators = distinct(actorsOf(coordinated(phrases, at + 1), frame));
  const verbAt = phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === "verb-group");
  const verb = phrases[verbAt];
  if (mediators.length === 0 || verb?.kind !== "verb-group" || !PASSING.test(verb.lemma)) return;
  const isPassedOn = (phrase: Phrase) => phrase.kind === "noun-phrase" && PASSED_ON.test(phrase.headLemma);
  if (!PASSED_ON.test(verb.lemma) && !phrases.slice(verbAt, at).some(isPassedOn)) return;
  const { parties, isFromTopic } = partiesAround(frame, at + 1, mediators);
  if (isFromTopic || parties.some((one) => isAmong(mediators, one))) return;
  const modality = modalityOf(phrases, verbAt);
  addFinding(frame, found, { at: at + 1, ruleId: TALKS_RULE.id, state: "talks", mediators, parties, modality });
}
