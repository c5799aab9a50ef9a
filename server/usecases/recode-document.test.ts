import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { findDocument } from "@/server/store/read-documents";
import { readEvents } from "@/server/store/read-events";
import { readMediations } from "@/server/store/read-mediations";
import { saveRecoding } from "@/server/store/recoding/save-recoding";
import { store } from "@/server/store/store";
import { codeInThread } from "@/server/workers/code-in-thread";
import { addActorName } from "./name-actor";
import { recodeDocument } from "./recode-document";
import { proposeDocument } from "./propose-document";
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

  it("lists a conflict once, until the analyst says something else", async () => {
    const documentId = await save();
    const { id } = accusation();
    const correct = (baseVersion: number, type: "THREATEN" | "SUPPORT") =>
      reviewEvents([{ eventId: id, kind: "correct", baseVersion, after: { type } }], "");
    const { document } = (await findDocument(documentId))!;
    const coded = { ...(await codeInThread(document)), events: [], mediations: [] };
    const conflicts = async () => {
      const report = await saveRecoding(documentId, coded, { from: document, at: "2025-11-23T00:00:00Z" });
      return typeof report === "string" ? report : report.differences.filter(({ isConflict }) => isConflict).length;
    };
    await correct(0, "THREATEN");
    expect([await conflicts(), await conflicts()]).toEqual([1, 0]);
    await correct(1, "SUPPORT");
    expect([await conflicts(), await conflicts()]).toEqual([1, 0]);
  });

  it("does not bring back what an analyst dropped when they added the document", async () => {
    await addActorName("TUR", "Bosphorus Republic", { who: "", reason: "", baseVersion: 0 });
    const proposed = await proposeDocument(INPUT);
    if (!proposed.ok) throw new Error("not proposed");
    const { events, mediations } = proposed.value.coded;
    const keys = [events.find(({ type }) => type === "ACCUSE")!.key, mediations[0]!.key];
    const saved = await saveDocument(INPUT, keys);
    if (!saved.ok) throw new Error("not saved");
    const report = await recodeDocument(saved.value.documentId);
    expect(report).toMatchObject({ differences: [], newStepCount: 0 });
    expect(readEvents(eventIds()).map(({ type }) => type)).not.toContain("ACCUSE");
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
