import { describe, expect, it } from "vitest";
import { mediatorPaths } from "./mediator-paths";

const tie = (text: string, eventCount = 1) => {
  const [mediator, party] = text.split(">") as [string, string];
  return { mediator, party, eventCount };
};
const named = (paths: ReturnType<typeof mediatorPaths>) =>
  paths.map((path) => [path[0]!.from, ...path.map(({ to }) => to)].join(" "));

describe("paths between two parties", () => {
  it("lead over those who have mediated for both, the strongest first", () => {
    const ties = [tie("QAT>AFG", 2), tie("QAT>PAK", 2), tie("TUR>AFG", 9), tie("TUR>PAK", 3), tie("IRN>AFG", 50)];
    const paths = mediatorPaths(ties, ["AFG", "PAK"], 5);
    expect(named(paths)).toEqual(["AFG TUR PAK", "AFG QAT PAK"]);
    expect(paths[0]).toEqual([
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
    const [path] = mediatorPaths([tie("A>M"), tie("M>A", 2), tie("M>B")], ["A", "B"], 5);
    expect(path![0]!.ties).toEqual([tie("A>M"), tie("M>A", 2)]);
  });

  it("are none where a party's own mediation is all there is, beyond four steps, or without a way", () => {
    expect(mediatorPaths([tie("A>B", 7)], ["A", "B"], 5)).toEqual([]);
    const long = [tie("A>C"), tie("C>D"), tie("D>E"), tie("E>F"), tie("F>B")];
    expect(mediatorPaths(long, ["A", "B"], 5)).toEqual([]);
    expect(mediatorPaths([tie("M>A"), tie("N>B")], ["A", "B"], 5)).toEqual([]);
  });
});
