import type { ActorCode } from "./actor-code";

/** An unordered pair of different top-level actors; `a` sorts before `b`. Written `AFG-PAK`. */
export interface Dyad {
  readonly a: ActorCode;
  readonly b: ActorCode;
}

/** The pair in its canonical order. Throws on a pair of the same actor: no such dyad exists. */
export function toDyad(one: ActorCode, other: ActorCode): Dyad {
  if (one === other) throw new RangeError(`an actor has no dyad with itself: ${one}`);
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

/** `AFG-PAK`. */
export function dyadKey(dyad: Dyad): string {
  return `${dyad.a}-${dyad.b}`;
}
