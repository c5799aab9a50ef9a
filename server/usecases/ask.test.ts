import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { ask } from "./ask";
import { getOverview } from "./get-overview";
import { listEvents } from "./list-events";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

describe("ask", () => {
  it("answers in a thread as the use case does here", async () => {
    const filter = { ...EMPTY_FILTER, actors: ["PAK"] };
    const [overview, events] = await Promise.all([ask("getOverview", filter), ask("listEvents", filter)]);
    expect(overview).toEqual(await getOverview(filter));
    expect(events).toEqual(await listEvents(filter));
  });

  it("says in the thread's own words why it could not answer", async () => {
    const broken = { ...EMPTY_FILTER, actors: null as unknown as string[] };
    await expect(ask("getOverview", broken)).rejects.toThrow(/null/);
    expect((await ask("listEvents", EMPTY_FILTER)).totalEventCount).toBeGreaterThan(0);
  });
});
