import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighbourhood, type WeightedLink } from "./neighbourhood";

const link = (text: string, weight: number): WeightedLink => {
  const [sourceActor, targetActor] = text.split(">") as [string, string];
  return { sourceActor, targetActor, weight };
};
const OWN = [link("PAK>AFG", 9), link("AFG>PAK", 4), link("PAK>CHN", 5), link("IRN>PAK", 1)];
const BEYOND = [link("AFG>QAT", 7), link("CHN>USA", 6), link("AFG>IRN", 3), link("PAK>AFG", 9)];
const ROOM = { mostNodes: 30, mostLinks: 600 };
const found = (all: ReturnType<typeof neighbourhood>) => ({
  nodes: all.nodes.map(({ code, step }) => `${code} ${step}`),
  links: all.links.map(({ sourceActor, targetActor }) => `${sourceActor}>${targetActor}`),
  hidden: [all.hiddenNodeCount, all.hiddenLinkCount],
});

describe("a neighbourhood", () => {
  it("of one step holds the chosen actor's own links", () => {
    expect(found(neighbourhood(["PAK"], OWN, () => BEYOND, ROOM, 1))).toEqual({
      nodes: ["AFG 1", "CHN 1", "IRN 1", "PAK 0"],
      links: ["PAK>AFG", "PAK>CHN", "AFG>PAK", "IRN>PAK"],
      hidden: [0, 0],
    });
  });

  it("of two steps goes on from whom the chosen actor meets, and takes no link twice", () => {
    const asked: string[][] = [];
    const further = (codes: readonly string[]) => {
      asked.push([...codes].sort());
      return BEYOND;
    };
    expect(found(neighbourhood(["PAK"], OWN, further, ROOM, 2))).toEqual({
      nodes: ["AFG 1", "CHN 1", "IRN 1", "PAK 0", "QAT 2", "USA 2"],
      links: ["PAK>AFG", "AFG>QAT", "CHN>USA", "PAK>CHN", "AFG>PAK", "AFG>IRN", "IRN>PAK"],
      hidden: [0, 0],
    });
    expect(asked).toEqual([["AFG", "CHN", "IRN"]]);
  });

  it("keeps those whose links weigh most, and says how many it leaves out", () => {
    expect(found(neighbourhood(["PAK"], OWN, () => BEYOND, { mostNodes: 2, mostLinks: 600 }, 1))).toEqual({
      nodes: ["AFG 1", "PAK 0"],
      links: ["PAK>AFG", "AFG>PAK"],
      hidden: [2, 0],
    });
    expect(found(neighbourhood(["PAK"], OWN, () => BEYOND, { mostNodes: 30, mostLinks: 1 }, 1))).toEqual({
      nodes: ["AFG 1", "PAK 0"],
      links: ["PAK>AFG"],
      hidden: [2, 3],
    });
  });

  it("shows a chosen actor without any links only where it has some", () => {
    expect(neighbourhood(["FRA"], [], () => BEYOND, ROOM, 2).nodes).toEqual([]);
  });

  it("never has more than it may, nor a link whose ends are not among its nodes", () => {
    const code = fc.constantFrom("A", "B", "C", "D", "E", "F", "G");
    const links = fc
      .uniqueArray(fc.tuple(code, code), { selector: (pair) => pair.join(">") })
      .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b], i) => link(`${a}>${b}`, (i % 4) + 1)));
    fc.assert(
      fc.property(links, fc.subarray(["A", "B"]), fc.integer({ min: 2, max: 6 }), (all, chosen, mostNodes) => {
        const own = all.filter(
          (one) => chosen.length === 0 || chosen.some((c) => [one.sourceActor, one.targetActor].includes(c)),
        );
        for (const steps of [1, 2] as const) {
          const around = neighbourhood(chosen, own, () => all, { mostNodes, mostLinks: 5 }, steps);
          const codes = new Set(around.nodes.map((node) => node.code));
          expect(codes.size).toBeLessThanOrEqual(mostNodes);
          expect(around.links.length).toBeLessThanOrEqual(5);
          for (const one of around.links) expect(codes.has(one.sourceActor) && codes.has(one.targetActor)).toBe(true);
        }
      }),
    );
  });
});
