import { topLevelCode } from "@/lib/relations/actor-code";
import type { EventType } from "@/lib/relations/event-type";
import { complementsOf } from "../syntax/complements";
import type { VerbGroup } from "../syntax/phrase";
import { subjectsOf } from "../syntax/subjects";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import { AGREEMENT_NOUNS, TALK_NOUNS } from "./mediation-words";
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
      !tokens.slice(draft.trigger, draft.trigger + 1 + NEAR).some(({ lemma }) => ONLY_TALKS.test(lemma)) ||
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
  return [...told, ...agreementsNamed([...drafts, ...told], talks, frames)];
}

const CONCLUDING = /^(reach|sign|seal|conclude|initial|clinch|strike|announce|adopt|finalise|finalize|ink|approve)$/;
const CONCLUDED =
  /^(ceasefire|cease-fire|truce|deal|agreement|accord|pact|settlement|swap|cessation|memorandum|roadmap|declaration|armistice|treaty|compromise|text|document|communique)$/;

/** "The deal was announced in Doha", "they sealed a truce": concluded by those whom a mediation is between. */
function agreementsNamed(
  drafts: readonly DraftEvent[],
  talks: readonly DraftEvent[],
  frames: readonly SentenceFrame[],
): DraftEvent[] {
  const keyOf = ({ parties }: DraftEvent) => codesOf(parties).join("+");
  const settled = new Set(
    [
      ...drafts.filter(({ mediationState }) => /^(agreement|stalled)$/.test(mediationState ?? "")),
      ...processesHalted(drafts, frames),
    ].map(keyOf),
  );
  const processes = [...new Map(talks.map((draft) => [keyOf(draft), draft])).values()];
  return processes.flatMap((mediated) => {
    if (settled.has(keyOf(mediated))) return [];
    const ofProcess = talks.filter((draft) => keyOf(draft) === keyOf(mediated));
    const known = codesOf([...mediated.parties, ...ofProcess.flatMap(({ mediators }) => mediators)]);
    const isAbout = (frame: SentenceFrame) =>
      processes.length === 1 || codesOf(frame.topic).join("+") === keyOf(mediated);
    for (const frame of frames.filter(isAbout)) {
      const at = frame.phrases.findIndex((_, i) => concludes(frame, i, known));
      if (at < 0) continue;
      const { head } = frame.phrases[at] as VerbGroup;
      return [{ ...mediated, sentence: frame.index, trigger: head, mediationState: "agreement" as const }];
    }
    return [];
  });
}

const QUARRELS = /^(quarrel|dispute|feud|row|rift|enmity|standoff|feuding|hostility|hostilities|conflict|war)$/;

function concludes(frame: SentenceFrame, at: number, known: readonly string[]): boolean {
  const verb = frame.phrases[at]!;
  if (verb.kind !== "verb-group" || !verb.isFinite || verb.isPastPerfect) return false;
  if (modalityOf(frame.phrases, at) !== "asserted") return false;
  const subjects = subjectsOf(frame.phrases, at);
  const { objects } = complementsOf(frame.phrases, at, 0);
  const doing = codesOf(actorsOf(subjects, frame));
  const areKnown = doing.length > 0 && doing.every((one) => known.includes(one));
  // "settled their quarrel": both of them.
  if (/^(settle|bury|resolve|patch|end)$/.test(verb.lemma) && objects.some(({ headLemma }) => QUARRELS.test(headLemma)))
    return areKnown && doing.length > 1;
  const putsName =
    verb.lemma === "put" && objects.some(({ headLemma }) => /^(name|signature|initial)s?$/.test(headLemma));
  if (!putsName && !CONCLUDING.test(verb.lemma)) return false;
  if (verb.isPassive) return subjects.some(({ headLemma }) => CONCLUDED.test(headLemma));
  if (!putsName && !objects.some(({ headLemma }) => CONCLUDED.test(headLemma))) return false;
  return areKnown;
}

/**
 * Talks that a party breaks off or suspends while somebody stands between: the process ends, or it stalls. The act of
 * the party is a draft of its own.
 */
export function processesHalted(drafts: readonly DraftEvent[], frames: readonly SentenceFrame[]): DraftEvent[] {
  const talks = drafts.filter(
    ({ mediationState, mediators, modality }) =>
      mediationState === "talks" && mediators.length > 0 && modality === "asserted",
  );
  return drafts.flatMap((draft) => {
    if (draft.type !== "SANCTION" || draft.mediationState || draft.modality !== "asserted") return [];
    const { tokens } = frames[draft.sentence]!.sentence;
    const words = tokens.slice(draft.trigger + 1, draft.trigger + 1 + NEAR);
    if (!words.some(({ lemma, lower }) => TALK_NOUNS.has(lemma) || TALK_NOUNS.has(lower) || lower === "process"))
      return [];
    // "six weeks after X had suspended the dialogue": since then it went on.
    if (
      tokens
        .slice(Math.max(0, draft.trigger - 6), draft.trigger)
        .some(({ lower }) => /^(after|since|when)$/.test(lower))
    )
      return [];
    const actors = codesOf([...draft.sources, ...draft.targets]);
    const mediated = talks.find(({ parties }) => codesOf(parties).every((side) => actors.includes(side)));
    if (!mediated) return [];
    const isEnd = /^(break|end|terminate|abandon|quit|leave)$/.test(tokens[draft.trigger]!.lemma);
    const { mediators, parties } = mediated;
    return [{ ...draft, mediationState: isEnd ? ("ended" as const) : ("stalled" as const), mediators, parties }];
  });
}

/** Guarantors of talks that a party has halted do nothing between the parties: no act of theirs is told. */
export function withoutIdleGuarantors(drafts: readonly DraftEvent[], frames: readonly SentenceFrame[]): DraftEvent[] {
  const halted = new Set(processesHalted(drafts, frames).map(({ parties }) => codesOf(parties).join("+")));
  return drafts.filter(
    ({ mediationState, sentence, trigger, parties }) =>
      mediationState !== "talks" ||
      !/^guarantors?$/.test(frames[sentence]!.sentence.tokens[trigger]!.lower) ||
      !halted.has(codesOf(parties).join("+")),
  );
}

/** Words near an agreement that make it one to talk or meet again. */
const ONLY_TALKS = /^(meet|talk|negotiate|negotiation|continue|resume|round|meeting|summit|consult|discuss)$/;
const NEAR = 6;

const AGREEING: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "CONCEDE"]);
