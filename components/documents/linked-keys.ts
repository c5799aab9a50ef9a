import type { CodedEntries, CodedEntry } from "./coded-entry";

/**
 * Keys of all entries that tell one step of a mediation, the given one among them: the step and the events that rest
 * on the same words and reach the same state. They are kept or dropped together. An unknown key stands alone.
 */
export function linkedKeys({ events, mediations }: CodedEntries, key: string): string[] {
  const all: CodedEntry[] = [...events, ...mediations];
  const given = all.find((entry) => entry.key === key);
  const state = given && stateOf(given);
  if (!given || !state) return [key];
  const isLinked = (entry: CodedEntry) =>
    stateOf(entry) === state && startsOf(entry).some((at) => startsOf(given).includes(at));
  return all.filter(isLinked).map((entry) => entry.key);
}

function stateOf(entry: CodedEntry) {
  return entry.kind === "event" ? entry.mediationState : entry.state;
}

function startsOf(entry: CodedEntry): number[] {
  return entry.evidence.map(({ start }) => start);
}
