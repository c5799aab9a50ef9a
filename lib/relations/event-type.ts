import type { QuadClass } from "./quad-class";

/**
 * The sixteen event types of PLOVER (Open Event Data Alliance, 2018–2024), in the order of their quad class.
 * The order is part of the cube's packed attribute word: append, never reorder.
 */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

const QUAD_CLASS_OF_TYPE: Record<EventType, QuadClass> = {
  AGREE: "verbal-cooperation",
  CONSULT: "verbal-cooperation",
  SUPPORT: "verbal-cooperation",
  CONCEDE: "verbal-cooperation",
  COOPERATE: "material-cooperation",
  AID: "material-cooperation",
  RETREAT: "material-cooperation",
  REQUEST: "verbal-conflict",
  ACCUSE: "verbal-conflict",
  REJECT: "verbal-conflict",
  THREATEN: "verbal-conflict",
  PROTEST: "material-conflict",
  SANCTION: "material-conflict",
  MOBILIZE: "material-conflict",
  COERCE: "material-conflict",
  ASSAULT: "material-conflict",
};

/** The quad class always derives from the event type (PRODUCT rule; a file's own class is kept beside it). */
export function quadClassOf(type: EventType): QuadClass {
  return QUAD_CLASS_OF_TYPE[type];
}

/** Whether a value is one of the sixteen type names, in capitals. */
export function isEventType(value: unknown): value is EventType {
  return typeof value === "string" && (EVENT_TYPES as readonly string[]).includes(value);
}
