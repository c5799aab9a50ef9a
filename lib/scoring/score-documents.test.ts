import { describe, expect, it } from "vitest";
import type { CodedText, ScoredEvent } from "./gold-document";
import { scoreDocuments } from "./score-documents";

const event = (source: string, target: string, rest: Partial<ScoredEvent> = {}): ScoredEvent => ({
  source,
  target,
  plover: "CONSULT",
  quad: 1,
  ...rest,
});
const score = (gold: Omit<CodedText, "id">, made: Omit<CodedText, "id">) =>
  scoreDocuments([{ id: "a", ...gold }], [{ id: "a", ...made }]);

describe("scoreDocuments", () => {
  it("counts right, missed and invented dyads", () => {
    const scores = score(
      { events: [event("PAK", "AFG"), event("IRN", "PAK")] },
      { events: [event("PAK", "AFG"), event("TUR", "PAK")] },
    );
    expect(scores.dyad).toMatchObject({ right: 1, predicted: 2, gold: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  });
  it("takes a reciprocal act in either direction and its mirror image as nothing new", () => {
    const gold = { events: [event("PAK", "AFG", { sym: true })] };
    expect(score(gold, { events: [event("AFG", "PAK")] }).type.f1).toBe(1);
    expect(score(gold, { events: [event("AFG", "PAK"), event("PAK", "AFG")] }).type.precision).toBe(1);
  });
  it("holds a directed act to its direction", () => {
    expect(score({ events: [event("PAK", "AFG")] }, { events: [event("AFG", "PAK")] }).dyad.f1).toBe(0);
  });
  it("leaves out what does not count", () => {
    const made = { events: [event("PAK", "AFG", { modality: "hoped" })] };
    expect(score({ events: [] }, made).dyad.predicted).toBe(0);
    const promise = { events: [event("PAK", "AFG", { plover: "AGREE", modality: "future" })] };
    expect(score({ events: [] }, promise).dyad.predicted).toBe(1);
  });
  it("does not score what gold leaves out", () => {
    expect(score({ actors: ["PAK"] }, { actors: ["PAK"], events: [event("PAK", "AFG")] }).dyad.predicted).toBe(0);
  });
  it("tells the mediators from the state", () => {
    const gold = { mediations: [{ mediators: ["QAT"], parties: ["COD", "RWA"], state: "talks" as const }] };
    const made = { mediations: [{ mediators: ["QAT"], parties: ["RWA", "COD"], state: "offered" as const }] };
    expect(score(gold, made)).toMatchObject({ mediator: { f1: 1 }, state: { f1: 0 } });
  });
  it("counts a text without a prediction as missed", () => {
    expect(scoreDocuments([{ id: "a", events: [event("PAK", "AFG")] }], []).dyad).toMatchObject({ gold: 1, right: 0 });
  });
});
