import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { listSavedViews } from "./list-saved-views";
import { saveView } from "./save-view";
import { searchStore } from "./search-store";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
});
afterAll(() => test.release());

const dyads = async (query: string) => (await searchStore(query)).dyads.map(({ a, b }) => `${a.code}-${b.code}`);

describe("searchStore", () => {
  it.each(["Türkiye", "turkiye", "TUR", "Turkish", "Ankara", "Türkei", "Turquie", "تركيا", "Туреччина", "turkiey"])(
    "finds Türkiye as %s",
    async (query) => {
      expect((await searchStore(query)).actors[0]).toMatchObject({ code: "TUR" });
    },
  );

  it.each(["PAK AFG", "afghanistan pakistan", "Pakistan – Afghanistan", "pakistan vs afghanistan", "pakstan Kabul"])(
    "finds the dyad in %s",
    async (query) => {
      expect((await dyads(query))[0]).toBe("AFG-PAK");
    },
  );

  it("finds no dyad that has no event, and none in one name", async () => {
    expect(await dyads("turkey saudi arabia")).toEqual([]);
    expect(await dyads("pakistan")).toEqual([]);
  });

  it("finds mediations by their participants, documents by their words, views by their names", async () => {
    await saveView({ name: "Türkiye between both", address: "/mediations?actors=TUR" });
    const found = await searchStore("turkiye");
    expect(found.mediations).toHaveLength(1);
    expect(found.mediations[0]).toMatchObject({ state: "stalled" });
    expect(found.views.map(({ address }) => address)).toEqual(["/mediations?actors=TUR"]);
    expect((await searchStore("iran mediation")).mediations.map(({ mediators }) => mediators)).toEqual([[]]);
    expect((await searchStore("Weekly")).documents).toHaveLength(5);
  });

  it("finds the saved views alone for nothing, and takes any text without failing", async () => {
    const nothing = { actors: [], dyads: [], mediations: [], documents: [], views: [] };
    expect(await searchStore(" – ", "actors")).toEqual(nothing);
    expect(await searchStore(" – ")).toEqual({ ...nothing, views: await listSavedViews() });
    for (const text of ["%", "\\", "a".repeat(500), "x y z ".repeat(80), "\ud800"])
      expect(Object.keys(await searchStore(text))).toHaveLength(5);
  });
});
