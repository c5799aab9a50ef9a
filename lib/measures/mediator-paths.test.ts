import { describe, expect, it } from "vitest";
import { mediatorPaths } from "./mediator-paths";

const tie = (text: string, eventCount = 1) => {
  const [mediator, party] = text.split(">") as [string, string];
  return { mediator, party, eventCount };
};
const named = ({ paths }: ReturnType<typeof mediatorPaths>) =>
  paths.map((path) => [path[0]!.from, ...path.map(({ to }) => to)].join(" "));

describe("paths between two parties", () => {
  it("lead over those who have mediated for both, the strongest first", () => {
    const ties = [tie("QAT>AFG", 2), tie("QAT>PAK", 2), tie("TUR>AFG", 9), tie("TUR>PAK", 3), tie("IRN>AFG", 50)];
    const found = mediatorPaths(ties, ["AFG", "PAK"], 5);
    expect(named(found)).toEqual(["AFG TUR PAK", "AFG QAT PAK"]);
    expect(found.paths[0]).toEqual([
      { from: "AFG", to: "TUR", ties: [tie("TUR>AFG", 9)] },
      { from: "TUR", to: "PAK", ties: [tie("TUR>PAK", 3)] },
    ]);
    expect(named(mediatorPaths(ties, ["AFG", "PAK"], 1))).toEqual(["AFG TUR PAK"]);
  });

  it("lead over a common party where nobody has mediated for both", () => {
    const ties = [tie("EGY>ISR"), tie("EGY>HMS"), tie("NOR>HMS"), tie("NOR>COL")];
    expect(named(mediatorPaths(ties, ["ISR", "COL"], 5))).toEqual(["ISR EGY HMS NOR COL"]);
  });

  it("hold both ties where two have mediated for each other", () => {
    const { paths } = mediatorPaths([tie("A>M"), tie("M>A", 2), tie("M>B")], ["A", "B"], 5);
    expect(paths[0]![0]!.ties).toEqual([tie("A>M"), tie("M>A", 2)]);
  });

  it("are none where a party's own mediation is all there is, beyond four steps, or without a way", () => {
    const none = { paths: [], pathCount: 0 };
    expect(mediatorPaths([tie("A>B", 7)], ["A", "B"], 5)).toEqual(none);
    const long = [tie("A>C"), tie("C>D"), tie("D>E"), tie("E>F"), tie("F>B")];
    expect(mediatorPaths(long, ["A", "B"], 5)).toEqual(none);
    expect(mediatorPaths([tie("M>A"), tie("N>B")], ["A", "B"], 5)).toEqual(none);
  });

  it("are all counted, though only the strongest are held", () => {
    // Four steps over 80 mediators on either side of 80 common parties: half a million ways.
    const many = Array.from({ length: 80 }, (_, index) => `${index}`);
    const ties = many.flatMap((index) => [
      tie(`M${index}>A`, 3),
      tie(`N${index}>B`, 3),
      ...many.flatMap((other) => [tie(`M${index}>P${other}`), tie(`N${index}>P${other}`)]),
    ]);
    ties.push(tie("M7>P8", 4), tie("N9>P8", 4));
    const found = mediatorPaths(ties, ["A", "B"], 4);
    expect(found.pathCount).toBe(80 ** 3);
    expect(named(found)).toHaveLength(4);
    expect(named(found)[0]).toBe("A M7 P8 N9 B");
  });

  it("are as strong as the strongest of all, one by one", () => {
    const ties = ["M", "N", "O"].flatMap((one, row) =>
      ["P", "Q", "R"].flatMap((other, column) => [
        tie(`${one}>A`, 4 + row),
        tie(`${one}>${other}`, 1 + ((row * 5 + column * 3) % 7)),
        tie(`S>${other}`, 2 + column),
        tie("S>B", 9),
      ]),
    );
    const strengths = (count: number) =>
      mediatorPaths(ties, ["A", "B"], count).paths.map((path) =>
        Math.min(...path.map((step) => step.ties.reduce((sum, { eventCount }) => sum + eventCount, 0))),
      );
    expect(strengths(9)).toHaveLength(9);
    for (const count of [1, 2, 5]) expect(strengths(count)).toEqual(strengths(9).slice(0, count));
  });
});
