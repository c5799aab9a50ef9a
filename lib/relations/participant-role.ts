/** The part an actor has in one event. The order is part of the cube's packed attribute word: append only. */
export const PARTICIPANT_ROLES = ["source", "target", "party", "mediator", "host", "guarantor", "observer"] as const;

export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Whether a value names a role. */
export function isParticipantRole(value: unknown): value is ParticipantRole {
  return typeof value === "string" && (PARTICIPANT_ROLES as readonly string[]).includes(value);
}
