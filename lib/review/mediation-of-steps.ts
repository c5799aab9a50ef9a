import type { Mediation } from "@/lib/relations/mediation";
import type { StoredEvidence } from "@/lib/relations/relation-event";
import { toMediation } from "@/lib/relations/to-mediation";
import type { PlacedStep } from "./place-steps";
import type { StepEvidence } from "./step-state";

/** The process that some placed steps make, at least one; `stored` gives a sentence with its document. */
export function mediationOfSteps(
  id: number,
  steps: readonly PlacedStep[],
  stored: (evidence: StepEvidence, position: number) => StoredEvidence[] = () => [],
): Mediation {
  return toMediation(
    id,
    steps.flatMap(({ state }) => state.parties),
    steps.map(({ id: stepId, state, evidence }) => {
      const venue = evidence.find((one) => one.venue !== null)?.venue;
      return {
        id: stepId,
        state: state.state,
        stateDate: state.stateDate,
        mediators: state.mediators,
        ...(state.host && { host: state.host }),
        ...(venue && { venue }),
        evidence: evidence.flatMap(stored),
      };
    }),
  );
}

/** Where merging or splitting puts steps: their processes by key. */
export type StepMoves = ReadonlyMap<string, number>;

/** The processes that hold moved steps as they were and as they would be, by id. */
export function movedProcesses(
  steps: readonly PlacedStep[],
  moves: StepMoves,
): { before: Mediation[]; after: Mediation[] } {
  const touched = new Set(moves.values());
  for (const { key, processId } of steps) if (moves.has(key)) touched.add(processId);
  const moved = steps.map((step) => ({ ...step, processId: moves.get(step.key) ?? step.processId }));
  const processes = (from: readonly PlacedStep[]) =>
    [...touched].flatMap((id) => {
      const own = from.filter(({ processId }) => processId === id);
      return own.length > 0 ? [mediationOfSteps(id, own)] : [];
    });
  return { before: processes(steps), after: processes(moved) };
}
