import type { ActorCode } from "@/lib/relations/actor-code";
import type { CodedDocument } from "@/lib/relations/coded-document";
import type { DatePrecision, Day } from "@/lib/relations/day";
import type { DocumentPage } from "@/lib/relations/document-page";
import type { EventType } from "@/lib/relations/event-type";
import type { Evidence } from "@/lib/relations/evidence";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { Participant } from "@/lib/relations/participant";
import type { QuadClass } from "@/lib/relations/quad-class";
import type { ReviewState } from "@/lib/relations/review-state";

/** One event of a document as text and list show it, whether it is proposed or stored. */
export interface EventEntry {
  kind: "event";
  key: string;
  /** Anchor on the page: `event-12`. */
  anchor: string;
  /** Its number in text and list. */
  label: string;
  type: EventType;
  quadClass: QuadClass;
  cameoCode?: string;
  intensity: number;
  sentiment?: number;
  modality: Modality;
  isReciprocal: boolean;
  mediationState?: MediationState;
  participants: Participant[];
  eventDate: Day;
  datePrecision: DatePrecision;
  confidence: number;
  evidence: Evidence[];
  /** Number of reports in the store; 1 before it is stored. */
  reportCount: number;
  reviewState: ReviewState;
  /** Its id, once stored. */
  eventId?: number;
}

/** One state of a mediation that a document tells. */
export interface MediationEntry {
  kind: "mediation";
  key: string;
  anchor: string;
  label: string;
  mediators: ActorCode[];
  parties: ActorCode[];
  host?: ActorCode;
  venue?: string;
  state: MediationState;
  stateDate: Day;
  confidence: number;
  evidence: Evidence[];
  /** The process it belongs to, once stored. */
  mediationId?: number;
}

export type CodedEntry = EventEntry | MediationEntry;

/** What a document tells, each list in the order of the text. */
export interface CodedEntries {
  events: EventEntry[];
  mediations: MediationEntry[];
}

const MEDIATION_LABEL_PREFIX = "M";

/** Entries of a document that is not stored yet; the keys are the coder's. */
export function entriesOfProposal(coded: CodedDocument): CodedEntries {
  const events = [...coded.events].sort((one, other) => one.evidence.start - other.evidence.start);
  const mediations = [...coded.mediations].sort((one, other) => one.evidence.start - other.evidence.start);
  return {
    events: events.map(({ evidence, ...event }, index) => ({
      ...event,
      kind: "event",
      anchor: `event-${index + 1}`,
      label: String(index + 1),
      evidence: [evidence],
      reportCount: 1,
      reviewState: "proposed",
    })),
    mediations: mediations.map(({ evidence, ...mediation }, index) => ({
      ...mediation,
      kind: "mediation",
      anchor: `mediation-${index + 1}`,
      label: `${MEDIATION_LABEL_PREFIX}${index + 1}`,
      evidence: [evidence],
    })),
  };
}

/** Entries of a stored document; an event's anchor holds its id, so that every page can link to it. */
export function entriesOfDocument(page: Pick<DocumentPage, "document" | "events" | "mediations">): CodedEntries {
  const startOf = (evidence: readonly Evidence[]) => Math.min(...evidence.map(({ start }) => start));
  const events = page.events
    .map((event) => ({
      event,
      evidence: event.evidence
        .filter(({ documentId }) => documentId === page.document.id)
        .sort((one, other) => one.start - other.start),
    }))
    .sort((one, other) => startOf(one.evidence) - startOf(other.evidence));
  const mediations = [...page.mediations].sort((one, other) => one.evidence.start - other.evidence.start);
  return {
    events: events.map(({ event, evidence }, index) => ({
      kind: "event",
      key: `event-${event.id}`,
      anchor: `event-${event.id}`,
      label: String(index + 1),
      type: event.type,
      quadClass: event.quadClass,
      ...(event.cameoCode !== undefined && { cameoCode: event.cameoCode }),
      intensity: event.intensity,
      ...(event.sentiment !== undefined && { sentiment: event.sentiment }),
      modality: event.modality,
      isReciprocal: event.isReciprocal,
      ...(event.mediationState && { mediationState: event.mediationState }),
      participants: event.participants,
      eventDate: event.eventDate,
      datePrecision: event.datePrecision,
      confidence: event.confidence,
      evidence: evidence.map(({ start, end, quote, ruleId }) => ({ start, end, quote, ruleId })),
      reportCount: event.reportCount,
      reviewState: event.reviewState,
      eventId: event.id,
    })),
    mediations: mediations.map(({ evidence, ...mediation }, index) => ({
      ...mediation,
      kind: "mediation",
      anchor: `mediation-step-${index + 1}`,
      label: `${MEDIATION_LABEL_PREFIX}${index + 1}`,
      evidence: [evidence],
    })),
  };
}
