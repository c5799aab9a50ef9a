import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { parseEventFilter } from "@/lib/relations/event-filter-url";
import { isGap } from "@/lib/relations/gap";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { comparePeriods } from "./compare-periods";
import { getDyad } from "./get-dyad";
import { listEvents } from "./list-events";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const FILTERS: Record<string, Partial<EventFilter>> = {
  "no filter": {},
  "a period of the page": { from: "2025-06-01", to: "2025-06-30" },
  "types and reports": { quad: ["verbal-conflict", "verbal-cooperation"], count: "reports" },
  "a role": { actors: ["TUR"], role: "mediator" },
  "a host": { actors: ["SAU"], role: "host" },
};

async function countEvents(query: string): Promise<number> {
  const { filter, problems } = parseEventFilter(Object.fromEntries(new URLSearchParams(query)));
  expect(problems).toEqual([]);
  return (await listEvents(filter)).totalEventCount;
}

describe.each(Object.entries(FILTERS))("two periods under %s", (_, change) => {
  const filter = { ...EMPTY_FILTER, ...change };

  it("count exactly the events that their numbers open", async () => {
    const comparison = (await comparePeriods("PAK", "AFG", filter, "2025-06-15", 90))!;
    expect(comparison.days).toBe(90);
    for (const { before, after } of comparison.rows) {
      for (const figure of [before, after]) {
        if (figure.eventQuery) expect(await countEvents(figure.eventQuery)).toBe(figure.eventCount);
      }
    }
  });

  it("have the tension of a page over the same days", async () => {
    const { rows, after } = (await comparePeriods("AFG", "PAK", filter, "2025-06-15", 90))!;
    const page = (await getDyad("AFG", "PAK", { ...filter, from: after.from, to: after.to, window: 90 }))!;
    const shown = page.tension.series[0]!.points.at(-1)!;
    const { value, low, eventCount } = rows[0]!.after;
    expect({ value, low, eventCount }).toEqual({ value: shown.value, low: shown.low, eventCount: shown.eventCount });
  });
});

describe("two periods", () => {
  it("say why there is no value where data do not reach", async () => {
    const comparison = (await comparePeriods("AFG", "PAK", EMPTY_FILTER, "1990-01-01", 30))!;
    expect(comparison.isCovered).toBe(false);
    expect(comparison.rows[0]!.after.value).toEqual({ reason: "outside-coverage" });
    expect(isGap(comparison.rows[0]!.difference)).toBe(true);
  });

  it("are not of an actor with itself or one that nobody knows", async () => {
    expect(await comparePeriods("AFG", "AFG", EMPTY_FILTER, "2025-01-01", 30)).toBeUndefined();
    expect(await comparePeriods("AFG", "XYZQ", EMPTY_FILTER, "2025-01-01", 30)).toBeUndefined();
  });
});
