import { isImportedEventId } from "@/lib/relations/event-id";
import { courseOfMediation } from "@/lib/relations/mediation-state";
import { pastChanges, type PastChange } from "@/lib/review/event-history";
import type { MediationDesk } from "@/lib/review/mediation-desk";
import { readMediationChanges, readPlacedSteps } from "@/server/store/review/mediation-steps";
import { readStep } from "@/server/store/review/write-steps";
import { store } from "@/server/store/store";
import { actorNamesOf } from "./actor-names-of";

/**
 * The steps of a mediation as an analyst changes them, and all that was said of them; undefined for an unknown id and
 * for a mediation of an imported dataset.
 */
export async function getMediationDesk(mediationId: number): Promise<MediationDesk | undefined> {
  if (isImportedEventId(mediationId)) return undefined;
  const { reader } = store();
  const steps = readPlacedSteps(reader)
    .filter(({ processId }) => processId === mediationId)
    .sort(
      ({ state: one, id }, { state: other, id: otherId }) =>
        one.stateDate.localeCompare(other.stateDate) || courseOfMediation(one.state, other.state) || id - otherId,
    )
    .map(({ key, state, evidence }) => ({
      key,
      version: readStep(reader, key)?.state.version ?? 0,
      state,
      evidence,
    }));
  if (steps.length === 0) return undefined;
  const changes = readMediationChanges(reader, mediationId).flatMap((key): PastChange[] => {
    const step = readStep(reader, key);
    return step ? pastChanges(step.state, step.changes) : [];
  });
  const mediations = steps.map(({ state: { mediators, parties, host } }) => ({
    mediators,
    parties,
    ...(host !== null && { host }),
  }));
  return { mediationId, steps, changes: together(changes), actorNames: actorNamesOf({ events: [], mediations }) };
}

/** Changes that were made together are taken back together, so one stands for all; what an analyst wrote goes first. */
function together(changes: readonly PastChange[]): PastChange[] {
  const batches = new Map<string, PastChange>();
  for (const change of [...changes].sort((one, other) => one.id - other.id)) {
    const word = change.batch ?? String(change.id);
    const first = batches.get(word);
    batches.set(word, first ? { ...first, canUndo: first.canUndo && change.canUndo } : change);
  }
  return [...batches.values()];
}
