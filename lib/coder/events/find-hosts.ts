import { complementsOf } from "../syntax/complements";
import { subjectsOf } from "../syntax/subjects";
import type { DraftParticipant } from "./draft-event";
import { actorsOf } from "./find-targets";
import { modalityOf } from "./modality-of";
import type { SentenceFrame } from "./sentence-frame";

const GATHERINGS =
  /^(talk|talks|negotiation|negotiations|meeting|summit|round|dialogue|dialog|conference|signing|ceremony|delegation)$/;

/** Who receives talks, as one sentence says: "Saudi Arabia hosted the meeting", "talks hosted by Qatar". */
export function findHosts(frame: SentenceFrame): DraftParticipant[] {
  return frame.phrases.flatMap((phrase, at) => {
    if (phrase.kind !== "verb-group" || phrase.lemma !== "host" || modalityOf(frame.phrases, at) !== "asserted")
      return [];
    const complements = complementsOf(frame.phrases, at);
    const by = complements.prepositional.get("by") ?? [];
    if (by.length > 0 && complements.objects.length === 0) return actorsOf(by, frame);
    const isGathering = complements.objects.some(({ headLemma }) => GATHERINGS.test(headLemma));
    return isGathering ? actorsOf(subjectsOf(frame.phrases, at), frame) : [];
  });
}
