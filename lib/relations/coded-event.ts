import type { DatePrecision, Day } from "./day";
import type { EventType } from "./event-type";
import type { Evidence } from "./evidence";
import type { MediationState } from "./mediation-state";
import type { Modality } from "./modality";
import type { Participant } from "./participant";
import type { QuadClass } from "./quad-class";

/** An event as a coder proposes it: one act, its participants, and the words and the rule it rests on. */
export interface CodedEvent {
  /** Unique and stable within the document: `ruleId@start-end` and a number where a rule fires twice there. */
  key: string;
  type: EventType;
  quadClass: QuadClass;
  /** CAMEO code as a string with its zeros, when the rule knows it. */
  cameoCode?: string;
  /** Goldstein-like, −10 (conflict) … +10 (cooperation). */
  intensity: number;
  /** How this sentence speaks of the relation, −1 … +1. */
  sentiment: number;
  modality: Modality;
  /** Meetings, joint signings, mutual fighting: one event, shown in both directed cells. */
  isReciprocal: boolean;
  participants: Participant[];
  /** Set when the act is a step of a mediation. */
  mediationState?: MediationState;
  eventDate: Day;
  datePrecision: DatePrecision;
  evidence: Evidence;
  /** 0 … 1. */
  confidence: number;
}
