import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { readAddedAliases, readAliases } from "@/server/store/read-actors";
import { saveActors } from "@/server/store/save-actors";
import { store } from "@/server/store/store";
import { proposeDocument } from "./propose-document";
import { saveDocument } from "./save-document";
import { saveLexiconActors } from "./save-lexicon-actors";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const INPUT = {
  text: "The Bosphorus Republic is mediating between Colombia and Venezuela. Colombia accused the Steppe League of bias.",
  title: "Talks",
  publisher: "Desk",
  publishedDate: "2025-06-01",
  url: "",
};

const addAlias = (code: string, alias: string) =>
  store().writeSql((database) =>
    database.prepare(`INSERT INTO "ActorAlias" ("actorCode", "alias") VALUES (?, ?)`).run(code, alias),
  );

async function proposed() {
  const outcome = await proposeDocument(INPUT);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value.coded;
}

describe("names that an analyst added", () => {
  it("count when the next document is coded, in the thread too", async () => {
    await saveLexiconActors();
    expect((await proposed()).mediations).toEqual([]);
    await addAlias("TUR", "Bosphorus Republic");
    await addAlias("IGOOTS", "the Steppe League");
    const { mediations, events } = await proposed();
    expect(mediations).toMatchObject([{ mediators: ["TUR"], parties: ["COL", "VEN"] }]);
    const accused = events.find(({ type }) => type === "ACCUSE");
    expect(accused?.participants.map(({ code }) => code)).toEqual(["COL", "IGOOTS"]);
    const saved = await saveDocument(INPUT, []);
    expect(saved.ok && saved.value.isNew).toBe(true);
  });

  it("may name an actor that only an import brought", async () => {
    await saveLexiconActors();
    await saveActors([{ code: "STEPPE", name: "League of the Steppe", kind: "other", aliases: [] }]);
    await addAlias("STEPPE", "the Steppe League");
    const accused = (await proposed()).events.find(({ type }) => type === "ACCUSE");
    expect(accused?.participants.map(({ code }) => code)).toEqual(["COL", "STEPPE"]);
  });

  it("stay when the dictionaries are brought in again, while theirs are replaced", async () => {
    await saveActors([{ code: "TUR", name: "Türkiye", kind: "state", aliases: ["Turkey", "Anatolia"] }]);
    await addAlias("TUR", "Bosphorus Republic");
    await saveActors([{ code: "TUR", name: "Türkiye", kind: "state", aliases: ["Turkey"] }]);
    expect(readAliases("TUR")).toEqual(["Bosphorus Republic", "Turkey"]);
    expect(readAddedAliases()).toEqual([{ code: "TUR", alias: "Bosphorus Republic", name: "Türkiye" }]);
  });
});
