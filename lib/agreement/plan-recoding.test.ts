import { describe, expect, it } from "vitest";
import type { CodedAct } from "./coded-act";
import { planRecoding, type StoredAct } from "./plan-recoding";

const act = (changes: Partial<CodedAct> = {}): CodedAct => ({
  type: "ACCUSE",
  intensity: -3,
  modality: "asserted",
  isReciprocal: false,
  mediationState: null,
  eventDate: "2025-11-09",
  participants: [
    { code: "PAKMIL", role: "source" },
    { code: "AFG", role: "target" },
  ],
  start: 0,
  end: 20,
  quote: "Islamabad blamed them",
  ...changes,
});
const stored = (changes: Partial<StoredAct> = {}): StoredAct => ({ ...act(), eventId: 1, evidenceId: 11, ...changes });
const word = (word: "accepted" | "rejected" | "corrected", changes: Partial<CodedAct> = {}) => ({
  reviewed: { word, act: act(changes) },
});
const threat = act({ type: "THREATEN", intensity: -4 });

describe("planRecoding", () => {
  it("takes the new coding where nobody has spoken", () => {
    const elsewhere = act({ start: 30, end: 40 });
    const plan = planRecoding([stored(), stored({ start: 50, end: 60, evidenceId: 12 })], [], [threat, elsewhere]);
    expect(plan).toMatchObject({ replacedEvidence: [11, 12], stored: [threat, elsewhere], sameCount: 0 });
    expect(plan.differences.map(({ kind, isConflict }) => [kind, isConflict])).toEqual([
      ["changed", false],
      ["new", false],
      ["gone", false],
    ]);
  });

  it("finds nothing in an equal coding", () => {
    const plan = planRecoding([stored()], [], [act()]);
    expect(plan).toEqual({ replacedEvidence: [11], stored: [act()], sameCount: 1, differences: [] });
  });

  it.each(["accepted", "corrected"] as const)("keeps what was %s and lists the conflict", (said) => {
    const before = stored(word(said, said === "corrected" ? { type: "REJECT" } : {}));
    expect(planRecoding([before], [], [threat])).toMatchObject({
      replacedEvidence: [],
      stored: [],
      differences: [{ kind: "changed", isConflict: true, eventId: 1, after: { type: "THREATEN" } }],
    });
    expect(planRecoding([before], [], [])).toMatchObject({
      replacedEvidence: [],
      differences: [{ kind: "gone", isConflict: true, eventId: 1 }],
    });
  });

  it("sees no conflict where the coder now says what the analyst said", () => {
    const before = stored(word("corrected", { type: "THREATEN", participants: threat.participants }));
    expect(planRecoding([before], [], [threat])).toMatchObject({
      stored: [],
      differences: [{ kind: "changed", isConflict: false }],
    });
  });

  it("leaves what was rejected rejected and proposes what stands there now", () => {
    const before = stored(word("rejected"));
    expect(planRecoding([before], [], [act()])).toMatchObject({ stored: [], differences: [] });
    expect(planRecoding([before], [], [])).toMatchObject({ differences: [{ kind: "gone", isConflict: false }] });
    expect(planRecoding([before], [], [threat])).toMatchObject({
      stored: [threat],
      differences: [{ isConflict: true }],
    });
  });

  it("does not store a second time what an analyst coded by hand", () => {
    const byHand = stored({ type: "THREATEN" });
    expect(planRecoding([], [byHand], [threat])).toMatchObject({
      stored: [],
      differences: [{ kind: "new", isConflict: false, reviewed: { word: "accepted" } }],
    });
    expect(planRecoding([], [byHand], [act()])).toMatchObject({ stored: [], differences: [{ isConflict: true }] });
  });
});
