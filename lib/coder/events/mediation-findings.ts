import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { NounPhrase, VerbGroup } from "../syntax/phrase";
import type { DraftEvent, DraftParticipant } from "./draft-event";
import type { SentenceFrame } from "./sentence-frame";
import { venueOf } from "./venue-of";

/** What one sentence says of mediation, and the tokens that need no other rule any more. */
export interface MediationFindings {
  drafts: DraftEvent[];
  claimed: Set<number>;
}
/** One step of a mediation as a rule finds it. */
export interface Finding {
  ruleId: string;
  at: number;
  state: MediationState;
  mediators: DraftParticipant[];
  parties: DraftParticipant[];
  modality?: Modality;
  host?: DraftParticipant;
}

/** Keeps a finding as a draft and claims its trigger. A mediator is never a party of its own mediation. */
export function addFinding(frame: SentenceFrame, found: MediationFindings, finding: Finding): void {
  const { ruleId, at, state, modality = "asserted" } = finding;
  const phrase = frame.phrases[at] as NounPhrase | VerbGroup;
  const isMediator = (party: DraftParticipant) =>
    finding.mediators.some((mediator) => mediator.code.slice(0, 3) === party.code.slice(0, 3));
  let parties = finding.parties.filter((party) => !isMediator(party));
  // Who mediates is no side of what the document is about: the next likely pair is meant.
  const isOfTopic = finding.parties.every(({ first }) => first === undefined);
  if (parties.length < 2 && isOfTopic) parties = [...(frame.topics.find((pair) => !pair.some(isMediator)) ?? parties)];
  found.claimed.add(phrase.head);
  found.drafts.push({
    ruleId,
    sentence: frame.index,
    trigger: phrase.head,
    ...CODES[state],
    isReciprocal: false,
    modality,
    sources: [],
    targets: [],
    mediators: finding.mediators,
    parties,
    host: finding.host,
    venue: venueOf(frame, phrase.head),
    mediationState: state,
    confidence: 0.8,
  });
}

const CODES: Record<MediationState, Pick<DraftEvent, "type" | "cameoCode" | "mode">> = {
  requested: { type: "REQUEST", cameoCode: "028", mode: "meet" },
  offered: { type: "AGREE", cameoCode: "039" },
  accepted: { type: "AGREE", cameoCode: "038" },
  talks: { type: "CONSULT", cameoCode: "045", mode: "third-party" },
  agreement: { type: "CONSULT", cameoCode: "045", mode: "third-party" },
  rejected: { type: "REJECT", cameoCode: "126", mode: "meet" },
  stalled: { type: "CONSULT", cameoCode: "046" },
  ended: { type: "SANCTION", cameoCode: "164", mode: "withdraw" },
  withdrawn: { type: "SANCTION", cameoCode: "165", mode: "withdraw" },
};
