import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "@/lib/review/change";
import type { Reviewed } from "@/lib/review/refusal";
import { codedEvent, codedMediation, documentToSave } from "../fixtures/coded-document";
import { useTestStore } from "../fixtures/test-store";
import { readEvents } from "../read-events";
import { saveCodedDocument } from "../save-document";
import { searchEventIds } from "../search-event-ids";
import { store } from "../store";
import { readReviewedDocument, writeDocument, type DocumentDecision } from "./write-documents";
import { writeAddition, writeDecisions, writeUndo } from "./write-events";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const SAYING = { who: "Desk", at: "2025-11-23T08:00:00.000Z" };
const TABLES = ["SourceDocument", "RelationEvent", "Participant", "Evidence", "Mention"];
const STEPS = ["MediationStep", "StepActor", "StepEvidence", "Mediation"];
const dump = () =>
  [...TABLES, ...STEPS].map((table) => store().reader.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all());
const saved = (text: string) =>
  saveCodedDocument(
    documentToSave(text, {
      events: [codedEvent("ACCUSE", "PAK source, AFG target", { quote: text.slice(0, 20) })],
      mediations: [codedMediation("TUR", "AFG~PAK", "offered", "2025-11-09")],
    }),
  );
const done = <T>(outcome: Reviewed<T>): T => {
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value;
};
const say = async (documentId: string, change: Partial<DocumentDecision>): Promise<Change> => {
  const baseVersion = readReviewedDocument(documentId)?.state.version ?? 0;
  return done(await writeDocument({ documentId, kind: "delete", baseVersion, reason: "", ...change }, SAYING));
};

describe("a document that is taken out", () => {
  it("goes with its events and comes back as it was, row by row", async () => {
    const { documentId } = await saved("Islamabad blamed Kabul on Monday.");
    const before = dump();
    await say(documentId, { kind: "delete", reason: "told twice" });
    expect(dump().every((rows) => rows.length === 0)).toBe(true);
    expect(readReviewedDocument(documentId)).toMatchObject({ state: { version: 1, value: null } });
    await say(documentId, { kind: "restore" });
    expect(dump()).toEqual(before);
    expect(store().reader.prepare(`SELECT count(*) FROM "RemovedDocument"`).pluck().get()).toBe(0);
    expect(searchEventIds("blamed")).toEqual([1]);
  });

  it("leaves what others tell, and joins it again", async () => {
    const { documentId } = await saved("Islamabad blamed Kabul on Monday.");
    await saved("On Monday Islamabad blamed Kabul again.");
    expect(readEvents([1])[0]).toMatchObject({ reportCount: 2 });
    await say(documentId, { kind: "delete" });
    expect(readEvents([1])[0]).toMatchObject({ reportCount: 1 });
    await say(documentId, { kind: "restore" });
    expect(readEvents([1])[0]).toMatchObject({ reportCount: 2 });
    expect(store().reader.prepare(`SELECT count(*) FROM "StepEvidence"`).pluck().get()).toBe(2);
  });

  it("keeps what an analyst said of its events, also what they took back in between", async () => {
    const { documentId } = await saved("Islamabad blamed Kabul on Monday.");
    done(await writeDecisions([{ eventId: 1, kind: "correct", after: { type: "REJECT" }, baseVersion: 0 }], SAYING));
    const [event] = readEvents([1]);
    const { id: _, ...added } = event!;
    const state = {
      ...added,
      reviewState: "accepted" as const,
      cameoCode: null,
      mediationState: null,
      participants: event!.participants.map(({ code, name, role }) => ({ code, name, role })),
      spans: [{ documentId, codedKey: "", start: 0, end: 9, quote: "Islamabad", machine: null }],
    };
    const addition = done(await writeAddition({ state }, SAYING));
    await say(documentId, { kind: "delete" });
    done(await writeUndo(addition.id, "", SAYING));
    await say(documentId, { kind: "restore" });
    expect(readEvents([1])[0]).toMatchObject({ type: "REJECT", reviewState: "accepted" });
    expect(readEvents([Number(addition.subject.id)])).toEqual([]);
  });

  it("is refused where it is not there, was changed in between, or is stored again", async () => {
    const { documentId } = await saved("Islamabad blamed Kabul on Monday.");
    await expect(say("none", {})).rejects.toThrow("unknown-document");
    await expect(say(documentId, { kind: "restore" })).rejects.toThrow("already-there");
    await say(documentId, { kind: "delete" });
    await expect(say(documentId, { kind: "delete" })).rejects.toThrow("not-there");
    await expect(say(documentId, { kind: "restore", baseVersion: 0 })).rejects.toThrow("changed-in-between");
    await saved("Islamabad blamed Kabul on Monday.");
    await expect(say(documentId, { kind: "restore" })).rejects.toThrow("already-there");
  });
});

describe("a document that is corrected", () => {
  it("has its new title everywhere, and its old one again when that is taken back", async () => {
    const { documentId } = await saved("Islamabad blamed Kabul on Monday.");
    const change = await say(documentId, { kind: "correct", after: { title: "Border row", publisher: "Wire" } });
    expect(change).toMatchObject({ after: { title: "Border row", publisher: "Wire" } });
    expect(searchEventIds("border row")).toEqual([1]);
    expect(readEvents([1])[0]!.evidence[0]).toMatchObject({ documentTitle: "Border row", publisher: "Wire" });
    done(await writeUndo(change.id, "", SAYING));
    expect(searchEventIds("border row")).toEqual([]);
    expect(readReviewedDocument(documentId)).toMatchObject({
      state: { version: 2, value: { publisher: "Daily Record" } },
    });
  });

  it("is refused without a title, on no day, and where nothing changes", async () => {
    const { documentId } = await saved("Islamabad blamed Kabul on Monday.");
    const correct = (after: DocumentDecision["after"]) => say(documentId, { kind: "correct", after });
    await expect(correct({ title: " " })).rejects.toThrow("bad-document-title");
    await expect(correct({ publishedDate: "2025-02-30" })).rejects.toThrow("bad-event-date");
    await expect(correct({ publisher: "Daily Record" })).rejects.toThrow("nothing-changed");
    expect(readReviewedDocument(documentId)).toMatchObject({ state: { version: 0 } });
  });
});
