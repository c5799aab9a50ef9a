import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { readEvents } from "@/server/store/read-events";
import { readMediations } from "@/server/store/read-mediations";
import { store } from "@/server/store/store";
import { addActorName } from "./name-actor";
import { recodeDocument } from "./recode-document";
import { reviewEvents } from "./review-events";
import { saveDocument } from "./save-document";
import { saveLexiconActors } from "./save-lexicon-actors";

let test: ReturnType<typeof useTestStore>;
beforeEach(async () => {
  test = useTestStore();
  await saveLexiconActors();
});
afterEach(() => test.release());

const INPUT = {
  text: "Colombia accused Venezuela of bias. The Bosphorus Republic is mediating between Colombia and Venezuela.",
  title: "Talks",
  publisher: "Desk",
  publishedDate: "2025-06-01",
  url: "",
};
const save = async () => {
  const outcome = await saveDocument(INPUT, []);
  if (!outcome.ok) throw new Error("not saved");
  return outcome.value.documentId;
};
const eventIds = () =>
  store().reader.prepare(`SELECT "id" FROM "RelationEvent" ORDER BY "id"`).pluck().all() as number[];
const accusation = () => readEvents(eventIds()).find(({ type }) => type !== "CONSULT")!;

describe("coding a document again", () => {
  it("changes nothing where the coder reads the same, however often", async () => {
    const documentId = await save();
    const before = readEvents(eventIds()).map(({ evidence: _, ...event }) => event);
    for (const _ of [1, 2]) {
      const report = await recodeDocument(documentId);
      expect(report).toMatchObject({ sameCount: before.length, differences: [], newStepCount: 0, goneStepCount: 0 });
      expect(readEvents(eventIds()).map(({ evidence: _evidence, ...event }) => event)).toMatchObject(
        before.map(({ id: _id, ...event }) => event),
      );
    }
    expect(await recodeDocument("none")).toBeUndefined();
  });

  it("finds what a new name tells, with the step of the mediation", async () => {
    const documentId = await save();
    expect(readMediations()).toEqual([]);
    await addActorName("TUR", "Bosphorus Republic", { who: "", reason: "", baseVersion: 0 });
    const report = await recodeDocument(documentId);
    expect(report!.differences.length).toBeGreaterThan(0);
    expect(report!.differences.every(({ isConflict }) => !isConflict)).toBe(true);
    expect(report!.newStepCount).toBe(1);
    expect(readMediations()[0]).toMatchObject({ mediators: ["TUR"], parties: ["COL", "VEN"] });
  });

  it("leaves what an analyst said, and lists it as a conflict where the coder says otherwise", async () => {
    const documentId = await save();
    const { id } = accusation();
    const said = await reviewEvents(
      [{ eventId: id, kind: "correct", baseVersion: 0, after: { type: "THREATEN" } }],
      "",
    );
    expect(said.ok).toBe(true);
    const report = await recodeDocument(documentId);
    expect(report!.differences.filter(({ kind }) => kind !== "changed")).toEqual([]);
    expect(readEvents([id])[0]).toMatchObject({ type: "THREATEN", reviewState: "accepted" });
    expect(readEvents(eventIds()).filter(({ type }) => type === "ACCUSE")).toEqual([]);
  });

  it("leaves a rejected event rejected", async () => {
    const documentId = await save();
    const { id } = accusation();
    await reviewEvents([{ eventId: id, kind: "reject", baseVersion: 0 }], "");
    await recodeDocument(documentId);
    expect(readEvents([id])[0]).toMatchObject({ reviewState: "rejected" });
    expect(eventIds().filter((one) => one === id)).toHaveLength(1);
  });
});
