import { describe, expect, it } from "vitest";
import { agreementOf } from "./agreement";
import type { ComparedAct, ComparedDocument } from "./compared-document";

/** `"AFG>PAK ACCUSE 10-20"`; `~` for a reciprocal act. */
const act = (text: string): ComparedAct => {
  const [, source, sign, target, type, start, end] = /^(\w+)([>~])(\w+) (\w+)(?: (\d+)-(\d+))?$/.exec(text)!;
  return {
    source: source!,
    target: target!,
    type: type as ComparedAct["type"],
    isReciprocal: sign === "~",
    modality: "asserted",
    ...(start !== undefined && { span: { start: Number(start), end: Number(end), quote: text } }),
  };
};
const document = (first: string[], second: string[], quietSentenceCount = 6): ComparedDocument => ({
  id: "d",
  title: "A day",
  quietSentenceCount,
  first: first.map(act),
  second: second.map(act),
});
const compare = (first: string[], second: string[], quietSentenceCount?: number) =>
  agreementOf([document(first, second, quietSentenceCount)]);

describe("agreement of two codings", () => {
  it("counts what both have, what one has alone, and in what they differ", () => {
    const {
      dyad,
      act: acts,
      byType,
      byDyad,
      differences,
      unitCount,
    } = compare(
      ["AFG>PAK ACCUSE 0-10", "PAK>AFG REJECT 20-30", "IND>CHN CONSULT 40-50", "USA~IRN CONSULT 60-70"],
      ["AFG>PAK ACCUSE 0-10", "PAK>AFG DEMAND 22-30", "IRN~USA CONSULT 60-70", "QAT>PSE AID 80-90"],
    );
    expect(dyad).toMatchObject({
      firstCount: 4,
      secondCount: 4,
      bothCount: 3,
      precision: 0.75,
      recall: 0.75,
      f1: 0.75,
    });
    expect(acts).toMatchObject({ bothCount: 2, precision: 0.5, recall: 0.5 });
    expect(differences.map(({ kind }) => kind)).toEqual(["type", "only-first", "only-second"]);
    expect(unitCount).toBe(11);
    expect(byType.find(({ id }) => id === "REJECT")).toMatchObject({ precision: 0, recall: null, f1: null });
    expect(byDyad[0]).toMatchObject({ id: "AFG–PAK", firstCount: 2, secondCount: 2, bothCount: 1 });
  });

  it("has the alpha of its units: four acts of which two agree, and six sentences with nothing", () => {
    const { act: acts } = compare(
      ["AFG>PAK ACCUSE 0-10", "PAK>AFG REJECT 20-30", "IND>CHN CONSULT 40-50"],
      ["AFG>PAK ACCUSE 0-10", "PAK>AFG REJECT 20-30", "QAT>PSE AID 80-90"],
    );
    // 20 values: 14 nothing, 2 + 2 agreed, 1 + 1 alone; observed 4 of 20 differ, expected (400 − 206) ÷ 19.
    expect("value" in acts.alpha && acts.alpha.value).toBeCloseTo(1 - 4 / ((400 - 206) / 19), 12);
  });

  it("sets acts of other sentences not beside one another, and acts without a sentence anywhere", () => {
    expect(compare(["AFG>PAK ACCUSE 0-10"], ["AFG>PAK ACCUSE 20-30"]).act.bothCount).toBe(0);
    expect(compare(["AFG>PAK ACCUSE 0-10"], ["AFG>PAK ACCUSE"]).act.bothCount).toBe(1);
  });

  it("says that actors are turned round, and that nothing can be said of nothing", () => {
    expect(compare(["AFG>PAK ACCUSE 0-10"], ["PAK>AFG ACCUSE 0-10"]).differences).toMatchObject([{ kind: "actors" }]);
    const nothing = compare([], []);
    expect(nothing.act).toMatchObject({ precision: null, recall: null, f1: null, alpha: { missing: "no-variation" } });
    expect(agreementOf([]).act.alpha).toEqual({ missing: "no-pairs" });
  });
});
