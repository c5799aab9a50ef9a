import { eventDyads } from "@/lib/relations/event-dyads";
import { isSameValue } from "@/lib/review/is-same-value";
import type { MediationPreview } from "@/lib/review/mediation-desk";
import { movedProcesses } from "@/lib/review/mediation-of-steps";
import type { Reviewed } from "@/lib/review/refusal";
import { readPlacedSteps } from "@/server/store/review/mediation-steps";
import { planMoves } from "@/server/store/review/write-mediations";
import { readStep } from "@/server/store/review/write-steps";
import { store } from "@/server/store/store";
import { actorNamesOf } from "./actor-names-of";

/** The process that a split would begin, as long as it has no id. */
const NEW_PROCESS = 0;

/**
 * What merging a mediation with another, or splitting steps from it, would make: the mediations with their steps in
 * order and their states, and the pairs of parties whose lanes would look otherwise. Nothing is stored. Refuses what the
 * change itself would refuse.
 */
export async function previewMediations(
  mediationId: number,
  change: { with: number } | { keys: string[] },
): Promise<Reviewed<MediationPreview>> {
  const { reader } = store();
  const steps = readPlacedSteps(reader);
  const plan = planMoves(steps, { mediationId, ...change }, NEW_PROCESS);
  if (!plan.ok) return plan;
  const { before, after } = movedProcesses(steps, plan.value);
  const isSame = (id: number) =>
    isSameValue(
      before.find((one) => one.id === id),
      after.find((one) => one.id === id),
    );
  const dyads = [...before, ...after].filter(({ id }) => !isSame(id)).flatMap(({ parties }) => pairsOf(parties));
  const seen = [...plan.value.keys()].map((key) => [key, readStep(reader, key)?.state.version ?? 0] as const);
  return {
    ok: true,
    value: {
      mediations: after,
      dyads: [...new Map(dyads.map((pair) => [pair.join("~"), pair])).values()],
      seen: Object.fromEntries(seen),
      actorNames: actorNamesOf({ events: [], mediations: [...before, ...after] }),
    },
  };
}

/** The pairs whose charts have lanes of a mediation between these parties. */
function pairsOf(parties: readonly string[]): [string, string][] {
  const participants = parties.map((code) => ({ code, role: "party" as const }));
  return eventDyads({ participants, isReciprocal: false, intensity: 0 }).map(({ a, b }) => [a, b]);
}
