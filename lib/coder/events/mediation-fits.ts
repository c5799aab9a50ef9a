import type { Complements } from "../syntax/complements";
import type { NounPhrase, VerbGroup } from "../syntax/phrase";
import { distinct } from "./distinct";
import type { DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import { bringsAbout, BRIDGES, CALMS, CARRIES, GATHERING, NEEDS_PARTIES, NEEDS_TALKS } from "./mediation-words";
import type { SentenceFrame } from "./sentence-frame";
import type { Topic } from "./topic";

export interface MediationWords {
  object: NounPhrase | undefined;
  isOfAgreement: boolean;
  isOfTalks: boolean;
  isPassive: boolean;
  isPromised: boolean;
  /** Named after "between", or as the owners of the object. */
  between: readonly DraftParticipant[];
  complements: Complements;
  topic: Topic;
  /** "is working to defuse": what somebody is about, not what is done. */
  isEffort: boolean;
  /** Who acts is none of the pair that the text is about. */
  isOutside: boolean;
}

/** Whether the words around a verb make it one of mediation. */
export function fits({ lemma, last }: VerbGroup, frame: SentenceFrame, words: MediationWords): boolean {
  const { object, isOfAgreement, isOfTalks, isPassive, isPromised, between, complements, topic, isOutside } = words;
  const areNamed = between.length > 1;
  if (GATHERING.has(lemma) && !NEEDS_PARTIES.has(lemma)) return false;
  if (lemma === "meet" || lemma === "receive") return false;
  // Who hosts talks only lends a room, unless the sides do not meet there.
  if (lemma === "host") return isOfTalks && isIndirect(frame, object);
  if (NEEDS_PARTIES.has(lemma)) {
    if (!isOfAgreement && !isOfTalks) return false;
    // "the truce that Egypt had arranged"
    const isTold = object !== undefined && !complements.objects.includes(object);
    return (
      areNamed ||
      isPassive ||
      isTold ||
      (topic.length > 1 && /^(chair|convene|moderate|sponsor)$/.test(lemma)) ||
      (isOutside && isOfTalks && /^(lead|steer|guide|shepherd|conduct|oversee|arrange)$/.test(lemma))
    );
  }
  const isBroughtAbout = bringsAbout(lemma, frame.sentence.tokens[last + 1]?.lower);
  if (isBroughtAbout) return (isOfAgreement || isOfTalks) && (areNamed || isOutside);
  if (NEEDS_TALKS.has(lemma)) return isOfAgreement || isOfTalks;
  const isFromOneToTheOther = /\bone (\w+ )?to (the other|another)\b/.test(
    frame.sentence.tokens.map(({ lower }) => lower).join(" "),
  );
  if (isFromOneToTheOther && isOutside && /^(go|travel|fly|carry|pass|ferry)$/.test(lemma)) return true;
  if (CARRIES.has(lemma)) {
    // "The Omani foreign minister relayed them": what passes between two was told before.
    if (isOutside && /^(they|them|it|these)$/.test(object?.headLemma ?? "") && /^(relay|convey|transmit)$/.test(lemma))
      return true;
    if (
      !object ||
      !/^(message|proposal|letter|reply|response|answer|offer|draft|note|signal|plan|paper|text|formula|roadmap|framework|document|demand)$/.test(
        object.headLemma,
      )
    )
      return false;
    if (/^(hand|submit|present|forward)$/.test(lemma)) return areNamed;
    return (
      areNamed ||
      (complements.prepositional.has("between") && topic.length > 1) ||
      (lemma !== "deliver" && topic.length > 1)
    );
  }
  if (BRIDGES.has(lemma))
    return (
      areNamed &&
      object !== undefined &&
      /^(gap|difference|divide|distance|divergence|disagreement)$/.test(object.headLemma)
    );
  if (lemma === "preside") return isOfTalks;
  if (/^(sit|stand)$/.test(lemma)) return areNamed && frame.sentence.tokens[last + 1]?.lower === "between";
  // "going back and forth between A and B"
  if (/^(go|travel|fly)$/.test(lemma)) return areNamed && frame.sentence.tokens.some(({ lower }) => lower === "forth");
  if (CALMS.has(lemma))
    return (
      areNamed &&
      object !== undefined &&
      /^(tension|crisis|row|dispute|standoff|hostility|quarrel|feud|rift|friction|conflict)$/.test(object.headLemma)
    );
  if (lemma === "reconcile") return areNamed || distinct(actorsOf(complements.objects, frame)).length > 1;
  // "offered to settle the dispute between A and B": only by a promise is that mediation.
  if (/^(settle|resolve|defuse)$/.test(lemma)) return areNamed && (isPromised || words.isEffort);
  if (/^(shuttle|intervene)$/.test(lemma)) return areNamed || complements.prepositional.has("between");
  return true;
}

/** "two rounds of indirect talks", "proximity talks": somebody goes between. */
function isIndirect({ sentence }: SentenceFrame, object: NounPhrase | undefined): boolean {
  if (!object) return false;
  return sentence.tokens
    .slice(object.first, object.last + 4)
    .some(({ lower }) => /^(indirect|proximity|shuttle)$/.test(lower));
}
