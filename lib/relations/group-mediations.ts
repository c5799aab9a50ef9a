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
  /** No two neighbouring steps between these days are as far apart as would end the process. */
  firstDay: number;
  lastDay: number;
  steps: T[];
}

/** A step with its day as a number. */
interface Dated<T> {
  step: T;
  day: number;
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
  const inOrder = steps.map((step) => ({ step, day: toDayNumber(step.stateDate) })).sort(byDay);
  const processes = new Map<string, Process<Dated<T>>[]>();
  const running = new Map<string, Process<Dated<T>>[]>();
  for (const dated of inOrder) if (dated.step.mediators.length > 0) join(processes, running, dated);
  for (const dated of inOrder) if (dated.step.mediators.length === 0) joinUnknown(processes, dated);
  return [...processes.values()]
    .flat()
    .map((process) => process.steps.sort(byDay))
    .sort((one, other) => byDay(one[0]!, other[0]!))
    .map((dated) => dated.map(({ step }) => step));
}

function byDay(one: Dated<GroupedStep>, other: Dated<GroupedStep>): number {
  return one.day - other.day || one.step.id - other.step.id;
}

type Processes<T> = Map<string, Process<Dated<T>>[]>;

/** `running` holds the processes that a later step may still continue. */
function join<T extends GroupedStep>(processes: Processes<T>, running: Processes<T>, dated: Dated<T>): void {
  const { step, day } = dated;
  const key = partiesKey(step);
  const alive = (running.get(key) ?? []).filter(({ lastDay }) => day - lastDay < MEDIATION_GAP_DAYS);
  const sharedBy = (process: Process<unknown>) => step.mediators.filter((code) => process.mediators.has(code)).length;
  const [best] = alive
    .filter((process) => sharedBy(process) > 0)
    .sort((one, other) => sharedBy(other) - sharedBy(one) || other.lastDay - one.lastDay);
  const begun = add(processes, key, dated, best);
  running.set(key, best ? alive : [...alive, begun]);
}

/** Runs after all steps with known mediators, so a process may begin after the step that it takes in. */
function joinUnknown<T extends GroupedStep>(processes: Processes<T>, dated: Dated<T>): void {
  const { step, day } = dated;
  const key = partiesKey(step);
  const near = (processes.get(key) ?? []).filter(
    ({ firstDay, lastDay }) => firstDay - day < MEDIATION_GAP_DAYS && day - lastDay < MEDIATION_GAP_DAYS,
  );
  const running = near.filter((process) => process.mediators.size > 0);
  // Talks that stall are not those of a mediator who only offered.
  const talking = running.filter((process) => reachedTable(process.steps.map((other) => other.step.state)));
  const named = STATES_AFTER_TALKS.includes(step.state) && talking.length > 0 ? talking : running;
  const unnamed = near.find((process) => process.mediators.size === 0);
  add(processes, key, dated, named.length === 1 ? named[0] : unnamed);
}

function add<T extends GroupedStep>(
  processes: Processes<T>,
  key: string,
  dated: Dated<T>,
  process?: Process<Dated<T>>,
): Process<Dated<T>> {
  const { step, day } = dated;
  if (process) {
    process.steps.push(dated);
    process.firstDay = Math.min(process.firstDay, day);
    process.lastDay = Math.max(process.lastDay, day);
    for (const code of step.mediators) process.mediators.add(code);
    return process;
  }
  const begun = { mediators: new Set(step.mediators), firstDay: day, lastDay: day, steps: [dated] };
  const alike = processes.get(key);
  if (alike) alike.push(begun);
  else processes.set(key, [begun]);
  return begun;
}

function partiesKey(step: GroupedStep): string {
  return step.parties.join("~");
}
