import { describe, expect, it } from "vitest";
import type { CodedText, PredictedEvent } from "./coded-text";
import type { GoldScheme } from "./gold-scheme";
import { parseGoldText } from "./parse-gold-text";
import { scoreTexts } from "./score-texts";

interface GoldRow {
  source: string;
  target: string;
  plover?: string;
  quad?: number | number[];
  sym?: boolean;
  modality?: string;
  code?: string;
}
const wanted = (source: string, target: string, rest: Partial<GoldRow> = {}): GoldRow => ({
  source,
  target,
  plover: "CONSULT",
  ...rest,
});
const made = (source: string, target: string, rest: Partial<PredictedEvent> = {}): PredictedEvent => ({
  source,
  target,
  plover: "CONSULT",
  ...rest,
});
const STATES = ["PAK", "AFG", "IRN", "TUR", "COD", "RWA", "QAT"];

function score(gold: Record<string, unknown>, prediction: Partial<CodedText> = {}, scheme: GoldScheme = "whole") {
  const text = parseGoldText({ id: "a", text: "", ...gold }, scheme);
  if (!text.ok) throw new Error("the gold of this test is malformed");
  const isInterState = (source: string, target: string) =>
    scheme === "country" ? source !== target : STATES.includes(source) && STATES.includes(target);
  const coded = { id: "a", events: [], mediations: [], actors: [], ...prediction };
  return scoreTexts([text.value], [coded], { scheme, isInterState });
}

describe("articles with whole codes", () => {
  it("count right, missed and invented dyads", () => {
    const { levels } = score(
      { events: [wanted("PAK", "AFG"), wanted("IRN", "PAK")] },
      { events: [made("PAK", "AFG"), made("TUR", "PAK")] },
    );
    expect(levels.dyad).toMatchObject({ right: 1, predicted: 2, gold: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  });
  it("take a reciprocal act in either direction and its mirror image as nothing new", () => {
    const gold = { events: [wanted("PAK", "AFG", { sym: true })] };
    expect(score(gold, { events: [made("AFG", "PAK")] }).levels.type!.f1).toBe(1);
    expect(score(gold, { events: [made("AFG", "PAK"), made("PAK", "AFG")] }).levels.type!.precision).toBe(1);
  });
  it("want nothing more of a dyad whose directed act is found beside a mutual one", () => {
    const gold = { events: [wanted("PAK", "AFG", { sym: true }), wanted("AFG", "PAK", { plover: "ACCUSE" })] };
    const events = [made("PAK", "AFG"), made("AFG", "PAK", { plover: "ACCUSE" })];
    expect(score(gold, { events }).levels.dyad).toMatchObject({ right: 1, predicted: 1, gold: 1 });
    expect(score(gold, { events: [events[1]!] }).levels.dyad!.f1).toBe(1);
    expect(score(gold, { events }).levels.type).toMatchObject({ right: 2, gold: 2 });
  });
  it("hold a directed act to its direction", () => {
    const { levels } = score({ events: [wanted("PAK", "AFG")] }, { events: [made("AFG", "PAK")] });
    expect(levels.dyad!.f1).toBe(0);
  });
  it("take organs of a state for the state and tell states from other actors", () => {
    const events = [made("PAKMIL", "AFG"), made("UNO", "AFG")];
    const { levels } = score({ events: [wanted("PAK", "AFG"), wanted("UNO", "AFG")] }, { events });
    expect(levels.dyad).toMatchObject({ right: 2, gold: 2 });
    expect(levels.interState).toMatchObject({ right: 1, predicted: 1, gold: 1 });
  });
  it("leave out what does not count, and score the modality by itself", () => {
    const hoped = { events: [made("PAK", "AFG", { modality: "hoped" })] };
    expect(score({ events: [] }, hoped).levels.dyad).toBeUndefined();
    expect(score({ events: [] }, hoped).levels.modality).toMatchObject({ predicted: 1, right: 0 });
    const promise = { events: [made("PAK", "AFG", { plover: "AGREE", modality: "future" })] };
    expect(score({ events: [] }, promise).levels.dyad).toMatchObject({ predicted: 1 });
    const gold = { events: [wanted("PAK", "AFG", { modality: "hoped" })] };
    expect(score(gold, hoped).levels).toMatchObject({ modality: { right: 1, gold: 1 } });
    expect(score(gold, hoped).levels.dyad).toBeUndefined();
  });
  it("do not score what gold leaves out", () => {
    const { levels } = score({ actors: ["PAK"] }, { actors: ["PAK"], events: [made("PAK", "AFG")] });
    expect(Object.keys(levels)).toEqual(["actors"]);
  });
  it("tell the mediators from the state", () => {
    const gold = { mediations: [{ mediators: ["QAT"], parties: ["COD", "RWA"], state: "talks" }] };
    const mediations = [{ mediators: ["QAT"], parties: ["RWA", "COD"], state: "offered" as const }];
    expect(score(gold, { mediations }).levels).toMatchObject({ mediator: { f1: 1 }, state: { f1: 0 } });
  });
  it("count a text without a prediction as missed", () => {
    const text = parseGoldText({ id: "b", text: "", events: [wanted("PAK", "AFG")] }, "whole");
    if (!text.ok) throw new Error("the gold of this test is malformed");
    const { levels } = scoreTexts([text.value], [], { scheme: "whole", isInterState: () => true });
    expect(levels.dyad).toMatchObject({ gold: 1, right: 0 });
  });
});

describe("sentences with country codes", () => {
  const ofSentence = (gold: Record<string, unknown>, events: PredictedEvent[]) =>
    score(gold, { events }, "country").levels;

  it("compare countries, old codes and organisations too", () => {
    const gold = { events: [wanted("PAKGOV", "JAPMIL"), wanted("IGOUNO", "ROM")] };
    expect(ofSentence(gold, [made("PAK", "JPN"), made("UNO", "ROU")]).dyad!.f1).toBe(1);
  });
  it("judge only the annotated pair of a partial sentence, unless read strictly", () => {
    const gold = { partial: true, events: [wanted("PAK", "AFG")] };
    const { dyad, type } = ofSentence(gold, [made("IRN", "TUR"), made("PAK", "AFG", { plover: "ACCUSE" })]);
    expect(dyad).toMatchObject({ right: 1, predicted: 1, strict: { predicted: 2, precision: 0.5 } });
    expect(type).toMatchObject({ right: 0, predicted: 1, strict: { predicted: 2 } });
  });
  it("take a sentence with an unresolved actor as partial", () => {
    const gold = { events: [wanted("PAK", "AFG"), wanted("---", "AFG")] };
    expect(ofSentence(gold, [made("PAK", "AFG"), made("IRN", "TUR")]).dyad).toMatchObject({ gold: 1, predicted: 1 });
  });
  it("accept both heirs of YIELD and both classes of sanctions", () => {
    const gold = { events: [wanted("PAK", "AFG", { plover: "YIELD", quad: [1, 2] })] };
    expect(ofSentence(gold, [made("PAK", "AFG", { plover: "RETREAT" })]).type!.f1).toBe(1);
    expect(ofSentence(gold, [made("PAK", "AFG", { plover: "CONCEDE" })]).type!.f1).toBe(1);
    const sanction = { events: [wanted("PAK", "AFG", { plover: "SANCTION", quad: 4 })] };
    expect(ofSentence(sanction, [made("PAK", "AFG", { plover: "THREATEN" })]).quad!.f1).toBe(1);
  });
  it("count sentences without an event that were given one", () => {
    const gold = { noEvent: true, events: [] };
    expect(score(gold, { events: [made("PAK", "AFG")] }, "country").withoutEvent).toEqual({
      textCount: 1,
      withEvent: 1,
    });
    expect(score(gold, {}, "country").withoutEvent).toEqual({ textCount: 1, withEvent: 0 });
  });
  it("read mediators in the singular", () => {
    const text = { mediator: ["IGO"], parties: ["AFGREB"] };
    const mediations = [{ mediators: ["UNO"], parties: ["AFGREB"], state: "talks" as const }];
    const { levels } = score(text, { mediations }, "country");
    expect(levels.mediator!.f1).toBe(1);
    expect(levels.state).toBeUndefined();
  });
});
