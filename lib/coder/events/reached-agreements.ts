import { topLevelCode } from "@/lib/relations/actor-code";
import type { EventType } from "@/lib/relations/event-type";
import { complementsOf } from "../syntax/complements";
import type { VerbGroup } from "../syntax/phrase";
import { subjectsOf } from "../syntax/subjects";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import { AGREEMENT_NOUNS } from "./mediation-words";
import { modalityOf } from "./modality-of";
import type { SentenceFrame } from "./sentence-frame";

/** The top-level codes of participants, each once and in order. */
export const codesOf = (participants: readonly DraftParticipant[]): string[] =>
  [...new Set(participants.map(({ code }) => topLevelCode(code)))].sort();

/** What the parties sign or declare with each other while somebody mediates between them: the mediation's result. */
export function agreementsReached(drafts: readonly DraftEvent[], frames: readonly SentenceFrame[]): DraftEvent[] {
  const talks = drafts.filter(
    ({ mediationState, mediators, modality }) =>
      mediationState === "talks" && mediators.length > 0 && modality === "asserted",
  );
  const told = drafts.flatMap((draft) => {
    // "The two agreed to meet again" settles nothing yet.
    const { tokens } = frames[draft.sentence]!.sentence;
    const isSettled =
      draft.type !== "AGREE" ||
      !tokens.slice(draft.trigger + 1, draft.trigger + 1 + NEAR).some(({ lemma }) => ONLY_TALKS.test(lemma)) ||
      tokens.some(({ lemma, lower }) => AGREEMENT_NOUNS.has(lemma) || AGREEMENT_NOUNS.has(lower));
    const isAgreement = AGREEING.has(draft.type) && draft.modality === "asserted" && isSettled && !draft.mediationState;
    if (!isAgreement) return [];
    const actors = codesOf([...draft.sources, ...draft.targets]);
    const doing = codesOf(draft.sources);
    // Two that sign or promise do so together, or with those who stood between them.
    const mediated = talks.find(({ parties, mediators }) => {
      const [sides, between] = [codesOf(parties), codesOf(mediators)];
      const isOfSides = sides.every((side) => actors.includes(side)) && sides.length > 1;
      const areTogether = draft.isReciprocal || sides.every((side) => doing.includes(side));
      return isOfSides && areTogether && actors.every((one) => sides.includes(one) || between.includes(one));
    });
    return mediated
      ? [{ ...draft, mediationState: "agreement" as const, mediators: mediated.mediators, parties: mediated.parties }]
      : [];
  });
  return told.length > 0 ? told : agreementNamed(drafts, talks, frames);
}

const CONCLUDING = /^(reach|sign|seal|conclude|initial|clinch|strike|announce|adopt|finalise|finalize|ink|approve)$/;
const CONCLUDED =
  /^(ceasefire|cease-fire|truce|deal|agreement|accord|pact|settlement|swap|declaration|armistice|treaty|compromise|text|document|communique)$/;

/** "The deal was announced in Doha", "they sealed a truce": concluded by those whom the one mediation is between. */
function agreementNamed(
  drafts: readonly DraftEvent[],
  talks: readonly DraftEvent[],
  frames: readonly SentenceFrame[],
): DraftEvent[] {
  const processes = new Set(talks.map(({ parties }) => codesOf(parties).join("+")));
  const states = new Set(drafts.map(({ mediationState }) => mediationState));
  if (processes.size !== 1 || states.has("agreement") || states.has("stalled")) return [];
  const [mediated] = talks;
  const known = codesOf([...mediated!.parties, ...talks.flatMap(({ mediators }) => mediators)]);
  for (const frame of frames) {
    const at = frame.phrases.findIndex((_, i) => concludes(frame, i, known));
    if (at < 0) continue;
    const { head } = frame.phrases[at] as VerbGroup;
    return [{ ...mediated!, sentence: frame.index, trigger: head, mediationState: "agreement" }];
  }
  return [];
}

function concludes(frame: SentenceFrame, at: number, known: readonly string[]): boolean {
  const verb = frame.phrases[at]!;
  if (verb.kind !== "verb-group" || !CONCLUDING.test(verb.lemma) || !verb.isFinite || verb.isPastPerfect) return false;
  if (modalityOf(frame.phrases, at) !== "asserted") return false;
  const subjects = subjectsOf(frame.phrases, at);
  if (verb.isPassive) return subjects.some(({ headLemma }) => CONCLUDED.test(headLemma));
  const { objects } = complementsOf(frame.phrases, at, 0);
  if (!objects.some(({ headLemma }) => CONCLUDED.test(headLemma))) return false;
  const doing = codesOf(actorsOf(subjects, frame));
  return doing.length > 0 && doing.every((one) => known.includes(one));
}

/** Words near an agreement that make it one to talk or meet again. */
const ONLY_TALKS = /^(meet|talk|negotiate|negotiation|continue|resume|round|meeting|summit|consult|discuss)$/;
const NEAR = 6;

const AGREEING: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "CONCEDE"]);
