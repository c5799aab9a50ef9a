import { describe, expect, it } from "vitest";
import type { EventEntry } from "./coded-entry";
import { countingReason } from "./counting-reason";

const entry: EventEntry = {
  kind: "event",
  key: "k",
  anchor: "event-1",
  label: "1",
  type: "CONSULT",
  quadClass: "verbal-cooperation",
  intensity: 2.5,
  sentiment: 0.2,
  modality: "asserted",
  isReciprocal: false,
  participants: [
    { code: "PAK", name: "Pakistan", role: "source", text: "Islamabad" },
    { code: "AFG", name: "Afghanistan", role: "target", text: "Kabul" },
  ],
  eventDate: "2025-11-08",
  datePrecision: "day",
  confidence: 0.8,
  evidence: [],
  reportCount: 1,
  reviewState: "proposed",
};

describe("countingReason", () => {
  it("counts what is said to have happened", () => {
    expect(countingReason(entry)).toEqual({ isCounted: true, reason: "asserted" });
  });

  it("counts a promise as an act, and no other future act", () => {
    expect(countingReason({ ...entry, type: "AGREE", modality: "future" })).toEqual({
      isCounted: true,
      reason: "promise",
    });
    expect(countingReason({ ...entry, modality: "future" })).toEqual({ isCounted: false, reason: "future" });
  });

  it("names the modality that keeps an event out", () => {
    for (const modality of ["hoped", "denied", "hypothetical", "background"] as const)
      expect(countingReason({ ...entry, modality })).toEqual({ isCounted: false, reason: modality });
  });

  it("does not count an act without a pair, or one that was rejected", () => {
    expect(countingReason({ ...entry, participants: entry.participants.slice(0, 1) }).reason).toBe("noDyad");
    expect(countingReason({ ...entry, reviewState: "rejected" }).reason).toBe("rejected");
  });
});
