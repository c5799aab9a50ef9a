import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signedBlocs, type SignedTie } from "./signed-blocs";

const tie = (one: string, other: string, balance: number): SignedTie => ({
  one,
  other,
  conflict: Math.max(-balance, 0),
  cooperation: Math.max(balance, 0),
  eventCount: 5,
});

describe("signed blocs", () => {
  it("part two camps that cooperate within and fight across", () => {
    const ties = [
      tie("USA", "GBR", 40),
      tie("GBR", "UKR", 30),
      tie("USA", "UKR", 50),
      tie("RUS", "BLR", 40),
      tie("RUS", "UKR", -90),
      tie("BLR", "UKR", -10),
      tie("RUS", "USA", -30),
    ];
    expect(signedBlocs(["UKR", "RUS", "BLR", "USA", "GBR"], ties)).toEqual([
      ["GBR", "UKR", "USA"],
      ["BLR", "RUS"],
    ]);
  });

  it("leave an actor without ties alone, and one with foes only", () => {
    expect(signedBlocs(["CHE", "ISR", "PSE"], [tie("ISR", "PSE", -20)])).toEqual([["CHE"], ["ISR"], ["PSE"]]);
  });

  it("take both directions of a tie together", () => {
    expect(signedBlocs(["A", "B"], [tie("A", "B", 30), tie("B", "A", -50)])).toHaveLength(2);
    expect(signedBlocs(["A", "B"], [tie("A", "B", 50), tie("B", "A", -30)])).toHaveLength(1);
  });

  it("hold each actor once and do not depend on the order of what is given", () => {
    const codes = ["A", "B", "C", "D", "E", "F", "G"];
    const ties = fc.array(
      fc
        .record({
          one: fc.constantFrom(...codes),
          other: fc.constantFrom(...codes),
          balance: fc.integer({ min: -50, max: 50 }),
        })
        .map(({ one, other, balance }) => tie(one, other, balance)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(ties, (given) => {
        const blocs = signedBlocs(codes, given);
        expect(blocs.flat().sort()).toEqual(codes);
        expect(signedBlocs([...codes].reverse(), [...given].reverse())).toEqual(blocs);
      }),
    );
  });
});
