import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { Language } from "@/lib/relations/language";
import { dataVersion } from "@/server/store/data-version";
import { DOCUMENTS, SAMPLE } from "@/server/store/fixtures/coded-document";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { removeDocuments } from "@/server/store/remove-documents";
import { ask } from "./ask";
import { getOverview } from "./get-overview";
import { listEvents } from "./list-events";
import { inLanguage } from "./view/asked-language";

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

  it("names states in the language that is asked for, and keeps the answers of each apart", async () => {
    const namesIn = (language: Language) =>
      inLanguage(language, async () => {
        const { rows } = await ask("listActors", EMPTY_FILTER, { sort: "name" });
        return rows.map(({ actor }) => actor).filter(({ code }) => ["AFG", "TUR", "IRN"].includes(code));
      });
    for (let again = 0; again < 2; again++) {
      expect((await namesIn("fr")).map(({ name }) => name)).toEqual(["Afghanistan", "Iran", "Turquie"]);
      expect((await namesIn("ar")).map(({ name }) => name)).toEqual(["أفغانستان", "إيران", "تركيا"]);
      expect((await namesIn("en")).map(({ code }) => code)).toEqual(["AFG", "IRN", "TUR"]);
    }
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
