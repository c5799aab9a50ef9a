import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { dataVersion } from "@/server/store/data-version";
import { DOCUMENTS, SAMPLE } from "@/server/store/fixtures/coded-document";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { removeDocuments } from "@/server/store/remove-documents";
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

  it("answers anew once anything has been committed, and not before", async () => {
    const before = await ask("listEvents", EMPTY_FILTER);
    const version = dataVersion();
    expect(await ask("listEvents", EMPTY_FILTER)).toEqual(before);
    expect(dataVersion()).toBe(version);
    for (const { id } of [DOCUMENTS, SAMPLE]) await removeDocuments(id);
    expect(dataVersion()).not.toBe(version);
    expect(before.totalEventCount).toBeGreaterThan(0);
    expect((await ask("listEvents", EMPTY_FILTER)).totalEventCount).toBe(0);
  });
});
