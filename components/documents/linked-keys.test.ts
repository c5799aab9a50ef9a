import { describe, expect, it } from "vitest";
import type { CodedEntries, EventEntry, MediationEntry } from "./coded-entry";
import { linkedKeys } from "./linked-keys";

const evidence = (start: number) => [{ start, end: start + 10, quote: "", ruleId: "r" }];
const event = (key: string, start: number, mediationState?: EventEntry["mediationState"]) =>
  ({ kind: "event", key, evidence: evidence(start), mediationState }) as EventEntry;
const step = (key: string, start: number, state: MediationEntry["state"]) =>
  ({ kind: "mediation", key, evidence: evidence(start), state }) as MediationEntry;

const entries: CodedEntries = {
  events: [event("a", 0, "offered"), event("b", 0), event("c", 40, "talks")],
  mediations: [step("m", 0, "offered"), step("n", 40, "stalled")],
};

describe("linkedKeys", () => {
  it("takes the step with its event, from either side", () => {
    expect(linkedKeys(entries, "a")).toEqual(["a", "m"]);
    expect(linkedKeys(entries, "m")).toEqual(["a", "m"]);
  });

  it("leaves alone what shares the sentence only, or the state only", () => {
    expect(linkedKeys(entries, "b")).toEqual(["b"]);
    expect(linkedKeys(entries, "c")).toEqual(["c"]);
    expect(linkedKeys(entries, "n")).toEqual(["n"]);
    expect(linkedKeys(entries, "unknown")).toEqual(["unknown"]);
  });
});
