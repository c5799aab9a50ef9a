import { expect, it } from "vitest";
import { gap } from "@/lib/relations/gap";
import { goBetweens, type GoBetween } from "./go-between";

const one = (code: string, tensions: [number, number], counts = [9, 9], mediationIds: number[] = []): GoBetween => {
  const ties = tensions.map((value, at) => ({
    eventCount: counts[at]!,
    tension:
      counts[at] === 0 ? gap("no-events") : { value, low: value, high: value, level: "calm", eventCount: counts[at]! },
  })) as unknown as GoBetween["ties"];
  return { code, name: code, ties, mediationIds };
};

it("tells those who have tried from those who could, and leaves out who is tense or hardly known", () => {
  const { tried, could } = goBetweens(
    [
      one("USA", [15, 39]),
      one("CHN", [10, 20]),
      one("IND", [10, 41]),
      one("FRA", [10, 10], [9, 4]),
      one("OMN", [10, 10], [9, 0]),
      one("QAT", [70, 70], [9, 9], [4]),
      one("TUR", [10, 10], [9, 9], [4, 7]),
    ],
    5,
  );
  expect(tried.map(({ code }) => code)).toEqual(["TUR", "QAT"]);
  expect(could.map(({ code }) => code)).toEqual(["CHN", "USA"]);
  expect(goBetweens([one("A", [1, 1]), one("B", [2, 2])], 1).could).toHaveLength(1);
});
