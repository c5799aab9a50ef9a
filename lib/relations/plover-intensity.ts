import type { EventType } from "./event-type";
import type { MediationState } from "./mediation-state";

/** PLOVER scores by type (Open Event Data Alliance; ACCUSE −3, its table misprints the sign). */
export const TYPE_INTENSITY: Readonly<Record<EventType, number>> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: -3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
};

/** PLOVER scores of the modes that the rules tell apart, by `TYPE:mode`. */
export const MODE_INTENSITY: Readonly<Record<string, number>> = {
  "CONSULT:visit": 4,
  "CONSULT:third-party": 1,
  "CONSULT:phone": 1.5,
  "RETREAT:withdraw": 8,
  "RETREAT:release": 6.5,
  "RETREAT:ceasefire": 7.5,
  "RETREAT:access": 6.5,
  "RETREAT:resign": 4.5,
  "REQUEST:assist": 0.5,
  "REQUEST:change": -1,
  "REQUEST:meet": 0,
  "ACCUSE:disapprove": -2,
  "ACCUSE:investigate": -3.5,
  "REJECT:meet": -2,
  "THREATEN:restrict": -3,
  "THREATEN:relations": -3.5,
  "THREATEN:violence": -3.5,
  "PROTEST:riot": -7,
  "PROTEST:hunger": -4.5,
  "SANCTION:expel": -5.5,
  "SANCTION:withdraw": -6,
  "MOBILIZE:troops": -6.5,
  "MOBILIZE:weapons": -6.5,
  "COERCE:restrict": -7,
  "COERCE:arrest": -7,
  "COERCE:deport": -7,
  "COERCE:cyber": -7,
  "COERCE:seize": -7,
  "ASSAULT:abduct": -8.5,
  "ASSAULT:destroy": -8.5,
  "ASSAULT:firearms": -9,
  "ASSAULT:explosives": -9,
  "ASSAULT:aerial": -9.5,
  "ASSAULT:heavy-weapons": -9.5,
  "ASSAULT:targeted": -9.5,
};

/** Talks that end without result read as conflict, though their type is a consultation (PRODUCT, "Intensity"). */
export const STALLED_INTENSITY = -3;

/** Intensity of a coded act, −10 (conflict) … +10 (cooperation): its mode's score, else its type's. */
export function intensityOf(type: EventType, mode?: string, state?: MediationState): number {
  if (state === "stalled") return STALLED_INTENSITY;
  return (mode === undefined ? undefined : MODE_INTENSITY[`${type}:${mode}`]) ?? TYPE_INTENSITY[type];
}
