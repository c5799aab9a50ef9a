import type { ActorCode } from "./actor-code";
import { topLevelCode } from "./actor-code";
import { toDyad, type Dyad } from "./dyad";
import type { MediationState } from "./mediation-state";
import type { ParticipantRole } from "./participant-role";

/** Which way an act points within its dyad. */
export type DyadDirection = "a-to-b" | "b-to-a" | "both";

/** One pair that an event concerns: the unit that the cube stores and every measure sums. */
export interface EventDyad extends Dyad {
  direction: DyadDirection;
  roleOfA: ParticipantRole;
  roleOfB: ParticipantRole;
  /** The event's intensity as far as it speaks of this pair (see `partiesIntensity`). */
  intensity: number;
}

interface DyadicEvent {
  participants: readonly { code: ActorCode; role: ParticipantRole }[];
  isReciprocal: boolean;
  intensity: number;
  mediationState?: MediationState;
}

/** States that a third party or one party reaches alone: they say nothing yet of how the parties stand. */
const STATES_WITHOUT_THE_PARTIES: readonly MediationState[] = ["requested", "offered", "withdrawn"];

/**
 * The dyads of an event, each once, in no particular order of meaning but always the same one.
 *
 * Source × target for a directed act, each pair of sources and targets for a reciprocal one; mediator × party
 * (mediator acts); each pair of parties, pointing both ways. Hosts, guarantors, observers make none, and nobody
 * has a dyad with itself. An offer to mediate warms the mediator's dyads, not the parties': that one carries
 * intensity 0 until the parties themselves act.
 */
export function eventDyads(event: DyadicEvent): EventDyad[] {
  const codesIn = (role: ParticipantRole) => [
    ...new Set(event.participants.filter((p) => p.role === role).map((p) => topLevelCode(p.code))),
  ];
  const sources = codesIn("source");
  const targets = codesIn("target");
  const parties = codesIn("party");
  const mediators = codesIn("mediator");
  const dyads = new Map<string, EventDyad>();
  const add = (
    actor: ActorCode,
    recipient: ActorCode,
    roles: readonly [ParticipantRole, ParticipantRole],
    isMutual: boolean,
    intensity: number,
  ) => {
    if (actor === recipient) return;
    const { a, b } = toDyad(actor, recipient);
    const key = `${a}-${b}`;
    const actorIsA = actor === a;
    const direction: DyadDirection = isMutual ? "both" : actorIsA ? "a-to-b" : "b-to-a";
    const known = dyads.get(key);
    if (known) {
      if (known.direction !== direction) known.direction = "both";
      return;
    }
    const [roleOfA, roleOfB] = actorIsA ? roles : [roles[1], roles[0]];
    dyads.set(key, { a, b, direction, roleOfA, roleOfB, intensity });
  };

  const acting = event.isReciprocal ? [...sources, ...targets] : [];
  for (let i = 0; i < acting.length; i++) {
    for (let j = i + 1; j < acting.length; j++) {
      const roleAt = (index: number): ParticipantRole => (index < sources.length ? "source" : "target");
      add(acting[i]!, acting[j]!, [roleAt(i), roleAt(j)], true, event.intensity);
    }
  }
  if (!event.isReciprocal) {
    for (const source of sources)
      for (const target of targets) add(source, target, ["source", "target"], false, event.intensity);
  }
  for (const mediator of mediators)
    for (const party of parties) add(mediator, party, ["mediator", "party"], false, mediatorIntensity(event));
  const between = partiesIntensity(event);
  for (let i = 0; i < parties.length; i++)
    for (let j = i + 1; j < parties.length; j++) add(parties[i]!, parties[j]!, ["party", "party"], true, between);
  return [...dyads.values()];
}

/** What the act says of how the parties stand to each other. */
function partiesIntensity(event: DyadicEvent): number {
  const { mediationState } = event;
  return mediationState && STATES_WITHOUT_THE_PARTIES.includes(mediationState) ? 0 : event.intensity;
}

/** That talks stalled is the parties' failure: it does not cool the mediator's relation to either of them. */
function mediatorIntensity(event: DyadicEvent): number {
  return event.mediationState === "stalled" ? 0 : event.intensity;
}
