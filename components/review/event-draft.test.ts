import { describe, expect, it } from "vitest";
import type { RelationEvent } from "@/lib/relations/relation-event";
import { chooseSentence, correctionOf, draftOf } from "./event-draft";

const EVENT = {
  id: 7,
  type: "ACCUSE",
  modality: "asserted",
  isReciprocal: false,
  eventDate: "2025-11-09",
  datePrecision: "day",
  participants: [
    { code: "PAK", name: "Pakistan", role: "source", text: "Islamabad" },
    { code: "AFG", name: "Afghanistan", role: "target", text: "Kabul" },
  ],
  evidence: [{ id: 3, start: 10, end: 40 }],
} as unknown as RelationEvent;
const PASSAGE = { evidenceId: 3 };

describe("the form of an event", () => {
  it("corrects nothing while nothing was changed, also when a row without an actor was added", () => {
    const draft = draftOf(EVENT);
    expect(correctionOf(draft, EVENT, PASSAGE)).toBeUndefined();
    const empty = { code: "", name: "", role: "mediator" as const };
    expect(correctionOf({ ...draft, participants: [...draft.participants, empty] }, EVENT, PASSAGE)).toBeUndefined();
  });

  it("says only what was changed", () => {
    const draft = draftOf(EVENT);
    expect(correctionOf({ ...draft, type: "REJECT" }, EVENT, PASSAGE)).toEqual({ type: "REJECT" });
    expect(correctionOf({ ...draft, mediationState: "offered" }, EVENT, PASSAGE)).toEqual({
      mediationState: "offered",
    });
    expect(correctionOf({ ...draft, participants: [draft.participants[1]!] }, EVENT, PASSAGE)).toEqual({
      participants: [{ code: "AFG", role: "target" }],
    });
    expect(correctionOf({ ...draft, span: { start: 10, end: 60 } }, EVENT, PASSAGE)).toEqual({
      spans: [{ evidenceId: 3, start: 10, end: 60 }],
    });
    expect(correctionOf({ ...draft, span: { start: 10, end: 60 } }, EVENT, undefined)).toBeUndefined();
  });
});

describe("the choice of sentences", () => {
  const SENTENCES = [
    { start: 0, end: 9, quote: "" },
    { start: 10, end: 40, quote: "" },
    { start: 41, end: 60, quote: "" },
    { start: 61, end: 70, quote: "" },
  ];
  it("joins a neighbour and begins anew elsewhere", () => {
    expect(chooseSentence(SENTENCES, { start: 10, end: 40 }, SENTENCES[2]!)).toEqual({ start: 10, end: 60 });
    expect(chooseSentence(SENTENCES, { start: 10, end: 40 }, SENTENCES[0]!)).toEqual({ start: 0, end: 40 });
    expect(chooseSentence(SENTENCES, { start: 10, end: 40 }, SENTENCES[3]!)).toEqual({ start: 61, end: 70 });
    expect(chooseSentence(SENTENCES, { start: 10, end: 60 }, SENTENCES[1]!)).toEqual({ start: 10, end: 40 });
    expect(chooseSentence(SENTENCES, undefined, SENTENCES[1]!)).toEqual({ start: 10, end: 40 });
  });
});
