import { overlaps } from "@/lib/relations/overlaps";
import { isSameValue } from "./is-same-value";
import type { StepEvidence, StepState } from "./step-state";

/** A step as the machine's coding and the corrections of events tell it now. */
export interface ToldMediationStep {
  id: number;
  /** Parties, mediators, state and day as they were coded. */
  key: string;
  /** The process in which the grouping of steps puts it. */
  processId: number;
  state: StepState;
  evidence: StepEvidence[];
}

/** What an analyst has said of a step, and what it was when they first spoke of it. */
export interface ReviewedStep {
  id: number;
  key: string;
  /** Null for a step that an analyst added. */
  machine: { state: StepState; evidence: StepEvidence[]; processId: number } | null;
  /** As it stands; null where it was removed. */
  value: StepState | null;
}

/** A step as it stands, in its process. */
export interface PlacedStep {
  /** That of the machine's step; negative where only an analyst tells it. */
  id: number;
  key: string;
  processId: number;
  state: StepState;
  evidence: StepEvidence[];
}

/** `home` is the process in which the machine had it. */
type Unplaced = Omit<PlacedStep, "processId"> & { home?: number };

/**
 * The steps as they stand: those that are told, with what analysts have said of them. A step whose content an analyst
 * has changed stands also when the machine no longer tells it, as long as one of its documents is stored (`isStored`);
 * what the machine then makes of its sentence, with the same state, does not stand beside it. A removed step is gone
 * for the documents that were seen; others that tell it tell a step of its own. A step of which nobody has spoken goes
 * where the step before it in the machine's process was put.
 */
export function placeSteps(
  told: readonly ToldMediationStep[],
  reviewed: readonly ReviewedStep[],
  isStored: (documentId: string) => boolean,
): PlacedStep[] {
  const byKey = new Map(reviewed.map((one) => [one.key, one]));
  const toldKeys = new Set(told.map(({ key }) => key));
  const missing = reviewed.filter((one) => !toldKeys.has(one.key) && isOfItsOwn(one));
  const standing = told
    .map((step) => ({ ...step, evidence: step.evidence.filter((one) => !isTakenBy(missing, step, one, byKey)) }))
    .flatMap((step) => (step.evidence.length > 0 ? asSaid(step, step.key, step.evidence, byKey) : []));
  const kept = missing.flatMap(({ id, key, machine, value }): Unplaced[] => {
    if (value === null) return [];
    const evidence = evidenceOf(value, machine?.evidence ?? []).filter(({ documentId }) => isStored(documentId));
    return evidence.length > 0
      ? [{ id: -id, key, state: value, evidence, ...(machine && { home: machine.processId }) }]
      : [];
  });
  return inProcesses([...standing, ...kept]);
}

/** Whether an analyst has said more of a step than where it belongs. */
function isOfItsOwn({ machine, value }: ReviewedStep): boolean {
  return !machine || !value || !isSameValue({ ...machine.state, process: null }, { ...value, process: null });
}

function isTakenBy(
  missing: readonly ReviewedStep[],
  step: ToldMediationStep,
  evidence: StepEvidence,
  byKey: ReadonlyMap<string, ReviewedStep>,
): boolean {
  if (byKey.has(step.key)) return false;
  return missing.some(
    ({ machine, value }) =>
      machine !== null &&
      (machine.state.state === step.state.state || value?.state === step.state.state) &&
      machine.evidence.some((seen) => seen.documentId === evidence.documentId && overlaps(seen, evidence)),
  );
}

function asSaid(
  told: ToldMediationStep,
  key: string,
  evidence: StepEvidence[],
  byKey: ReadonlyMap<string, ReviewedStep>,
): Unplaced[] {
  const said = byKey.get(key);
  const { id, processId: home } = told;
  if (!said) return [{ id, key, state: told.state, evidence, home }];
  if (said.value !== null) return [{ id, key, state: said.value, evidence: evidenceOf(said.value, evidence), home }];
  const seen = new Set(said.machine?.evidence.map(({ documentId }) => documentId));
  const unseen = evidence.filter(({ documentId }) => !seen.has(documentId));
  return unseen.length > 0 ? asSaid(told, `${key}|unseen`, unseen, byKey) : [];
}

function evidenceOf({ spans }: StepState, evidence: StepEvidence[]): StepEvidence[] {
  return spans.length === 0 ? evidence : spans.map((span) => ({ ...BY_HAND, ...span }));
}

const BY_HAND = { codedKey: "", host: null, venue: null, ruleId: "analyst", sentiment: 0, confidence: 1 };

function inProcesses(steps: readonly Unplaced[]): PlacedStep[] {
  const put = steps.filter(({ state }) => state.process !== null);
  return steps.flatMap((step) => {
    const { home, ...rest } = step;
    const processId = step.state.process ?? nearest(put, step)?.state.process ?? home;
    return processId === undefined ? [] : [{ ...rest, processId }];
  });
}

/** The step of the same machine's process that an analyst has placed, the last one up to the day, else the first. */
function nearest(put: readonly Unplaced[], { home, state: { stateDate } }: Unplaced): Unplaced | undefined {
  const alike = put
    .filter((one) => home !== undefined && one.home === home)
    .sort((one, other) => one.state.stateDate.localeCompare(other.state.stateDate) || one.id - other.id);
  return alike.findLast(({ state }) => state.stateDate <= stateDate) ?? alike[0];
}
