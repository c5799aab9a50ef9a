import type { ActorCode } from "./actor-code";
import { toDayNumber, type Day } from "./day";
import { reachedTable, type MediationState } from "./mediation-state";

/** A silence of this many days ends a process: what follows is another one. */
export const MEDIATION_GAP_DAYS = 180;

/** What the grouping needs to know of a step. Codes are sorted top-level codes. */
export interface GroupedStep {
  id: number;
  mediators: readonly ActorCode[];
  parties: readonly ActorCode[];
  stateDate: Day;
  state: MediationState;
}

/** States that a mediation can only reach once the parties were brought together. */
const STATES_AFTER_TALKS: readonly MediationState[] = ["talks", "agreement", "stalled", "ended"];

interface Process<T> {
  mediators: Set<ActorCode>;
  lastDay: number;
  steps: T[];
}

/**
 * Groups steps into processes of mediation: the same parties, overlapping mediators, and less than 180 days between
 * one step and the next. A step by mediators that no running process knows begins its own, so that an offer by
 * another mediator is another process.
 *
 * A step that fits several processes joins the one that shares most mediators, then the one heard of last. A step
 * without known mediators joins the process of its parties when exactly one is running (for the course of talks:
 * exactly one that came to talks); else it stands with its like.
 * The result does not depend on the order of the steps: groups come in the order of their first steps, steps in the
 * order of date and id.
 */
export function groupMediations<T extends GroupedStep>(steps: readonly T[]): T[][] {
  const inOrder = [...steps].sort(byDate);
  const known = inOrder.filter((step) => step.mediators.length > 0);
  const processes = new Map<string, Process<T>[]>();
  for (const step of known) join(processes, step);
  for (const step of inOrder) if (step.mediators.length === 0) joinUnknown(processes, step);
  return [...processes.values()]
    .flat()
    .map((process) => process.steps.sort(byDate))
    .sort((one, other) => byDate(one[0]!, other[0]!));
}

function byDate(one: GroupedStep, other: GroupedStep): number {
  return toDayNumber(one.stateDate) - toDayNumber(other.stateDate) || one.id - other.id;
}

function join<T extends GroupedStep>(processes: Map<string, Process<T>[]>, step: T): void {
  const day = toDayNumber(step.stateDate);
  const sharedBy = (process: Process<T>) => step.mediators.filter((code) => process.mediators.has(code)).length;
  const [best] = processesOf(processes, step)
    .filter((process) => sharedBy(process) > 0 && day - process.lastDay < MEDIATION_GAP_DAYS)
    .sort((one, other) => sharedBy(other) - sharedBy(one) || other.lastDay - one.lastDay);
  add(processes, step, best);
}

/** Runs after all steps with known mediators, so a process may begin after the step that it takes in. */
function joinUnknown<T extends GroupedStep>(processes: Map<string, Process<T>[]>, step: T): void {
  const day = toDayNumber(step.stateDate);
  const isNear = (process: Process<T>) =>
    process.steps.some((other) => Math.abs(day - toDayNumber(other.stateDate)) < MEDIATION_GAP_DAYS);
  const near = processesOf(processes, step).filter(isNear);
  const running = near.filter((process) => process.mediators.size > 0);
  // Talks that stall are not those of a mediator who only offered.
  const talking = running.filter((process) => reachedTable(process.steps.map(({ state }) => state)));
  const named = STATES_AFTER_TALKS.includes(step.state) && talking.length > 0 ? talking : running;
  const unnamed = near.find((process) => process.mediators.size === 0);
  add(processes, step, named.length === 1 ? named[0] : unnamed);
}

function processesOf<T extends GroupedStep>(processes: Map<string, Process<T>[]>, step: T): Process<T>[] {
  return processes.get(partiesKey(step)) ?? [];
}

function add<T extends GroupedStep>(processes: Map<string, Process<T>[]>, step: T, process?: Process<T>): void {
  const day = toDayNumber(step.stateDate);
  if (process) {
    process.steps.push(step);
    process.lastDay = Math.max(process.lastDay, day);
    for (const code of step.mediators) process.mediators.add(code);
    return;
  }
  const begun = { mediators: new Set(step.mediators), lastDay: day, steps: [step] };
  processes.set(partiesKey(step), [...processesOf(processes, step), begun]);
}

function partiesKey(step: GroupedStep): string {
  return step.parties.join("~");
}
