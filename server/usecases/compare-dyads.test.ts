import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { compareDyads } from "./compare-dyads";
import { getDyad } from "./get-dyad";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

describe("dyads beside one another", () => {
  const dyads = [
    { a: "AFG", b: "PAK" },
    { a: "IRN", b: "TUR" },
    { a: "AFG", b: "XYZQ" },
  ];

  it("have one axis and the same scales, and leave out whom nobody knows", async () => {
    const compared = await compareDyads(dyads, EMPTY_FILTER);
    expect(compared).toHaveLength(2);
    for (const pick of ["tension", "sentiment", "composition"] as const) {
      expect(compared[1]![pick].x).toEqual(compared[0]![pick].x);
      expect(compared[1]![pick].y).toEqual(compared[0]![pick].y);
    }
    for (const { composition } of compared) {
      const most = Math.max(...composition.series.flatMap(({ points }) => points.map(({ value }) => value as number)));
      expect(composition.y.kind === "value" && composition.y.domain[1]).toBeGreaterThanOrEqual(most);
    }
  });

  it("have the figures of their own pages", async () => {
    const [first] = await compareDyads(dyads, EMPTY_FILTER);
    expect(first!.summary).toEqual((await getDyad("AFG", "PAK", EMPTY_FILTER))!.summary);
  });
});
