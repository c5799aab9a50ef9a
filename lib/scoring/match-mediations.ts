import type { PredictedMediation } from "./coded-text";
import { actorKey, type GoldScheme } from "./gold-scheme";
import type { GoldMediation } from "./gold-text";
import type { Tally } from "./tally";

/** Stands for a mediator that the text does not name. */
const UNKNOWN = "?";

/**
 * Counts each mediator with each party, and both with the state of the mediation. Where gold names no state, states
 * are not scored.
 */
export function matchMediations(
  gold: readonly GoldMediation[],
  made: readonly PredictedMediation[],
  scheme: GoldScheme,
  tallies: { mediator: Tally; state: Tally },
): void {
  const keyed = made.map(({ mediators, parties, state }) => ({
    mediators: mediators.map((code) => actorKey(code, scheme)),
    parties: parties.map((code) => actorKey(code, scheme)),
    ...(state === undefined ? {} : { state }),
  }));
  const isNamed = ({ mediators }: GoldMediation) => mediators.length > 0;
  tallies.mediator.addSets(keysOf(gold.filter(isNamed)), keysOf(keyed.filter(isNamed)));
  if (gold.every(({ state }) => state !== undefined))
    tallies.state.addSets(keysOf(gold, withState), keysOf(keyed, withState));
}

const withState = ({ state }: GoldMediation) => `|${state}`;

function keysOf(
  mediations: readonly GoldMediation[],
  suffixOf: (one: GoldMediation) => string = () => "",
): Set<string> {
  return new Set(
    mediations.flatMap((one) => {
      const mediators = one.mediators.length === 0 ? [UNKNOWN] : one.mediators;
      return mediators.flatMap((mediator) => one.parties.map((party) => `${mediator}|${party}${suffixOf(one)}`));
    }),
  );
}
