import { afterAll, beforeAll, expect, it } from "vitest";
import { codedEvent, documentToSave } from "@/server/store/fixtures/coded-document";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { saveCodedDocument } from "@/server/store/save-document";
import { getFilterOptions } from "./get-filter-options";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  const events = Array.from({ length: 400 }, (_, n) => codedEvent("ACCUSE", `PAK source, GRP${1000 + n} target`));
  await saveCodedDocument(documentToSave("Many groups.", { events }));
});
afterAll(() => test.release());

it("offers the actors with the most events, and whom the filter names besides", async () => {
  const { actors, actorCount } = await getFilterOptions();
  expect([actors.length, actorCount, actors[0]!.code]).toEqual([300, 401, "PAK"]);
  const named = await getFilterOptions(["GRP1399", "GRP1000", "XYZ"]);
  expect(named.actors.map(({ code }) => code).filter((code) => !actors.some((one) => one.code === code))).toEqual([
    "GRP1399",
  ]);
});
