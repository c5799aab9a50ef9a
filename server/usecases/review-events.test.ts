import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import type { Change } from "@/lib/review/change";
import type { Reviewed } from "@/lib/review/refusal";
import type { CorrectionInput } from "@/lib/review/review-input";
import { codedEvent, documentToSave } from "@/server/store/fixtures/coded-document";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { saveCodedDocument } from "@/server/store/save-document";
import { addEvent } from "./add-event";
import { findSamePattern } from "./find-same-pattern";
import { getEventHistory } from "./get-event-history";
import { listReviewable } from "./list-reviewable";
import { listReviewQueue } from "./list-review-queue";
import { reviewEvents } from "./review-events";
import { undoChange } from "./undo-change";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const RULE = "accuse-blame";
/** A report in which Islamabad blames Kabul; coded alike but for the day. */
async function saveReport(day: number, change: { confidence?: number; participants?: string } = {}) {
  const text = `Day ${day}. It rained. Islamabad blamed Kabul. Nobody answered.`;
  const start = text.indexOf("Islamabad");
  const end = text.indexOf(" Nobody");
  const { participants = "PAK source, AFG target", confidence = 0.5 } = change;
  const event = codedEvent("ACCUSE", participants, {
    intensity: -3,
    confidence,
    eventDate: `2025-11-${String(day).padStart(2, "0")}`,
    evidence: { start, end, quote: text.slice(start, end), ruleId: RULE },
  });
  return saveCodedDocument(documentToSave(text, { events: [event] }));
}
const done = <T>(outcome: Reviewed<T>): T => {
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value;
};
const correct = async (eventId: number, after: CorrectionInput, baseVersion = 0): Promise<Change> =>
  done(await reviewEvents([{ eventId, kind: "correct", baseVersion, after }], " Desk "))[0]!;

describe("the queue of review", () => {
  it("begins with what the coder was least sure of, tells the sentences around, and counts what was said", async () => {
    await saveReport(1, { confidence: 0.9 });
    await saveReport(2, { confidence: 0.4 });
    const queue = await listReviewQueue(EMPTY_FILTER);
    expect(queue.items.map(({ event, version }) => [event.id, version])).toEqual([
      [2, 0],
      [1, 0],
    ]);
    const quotes = queue.items[0]!.passage!.sentences.map(({ quote }) => quote);
    expect(quotes).toEqual(["Day 2.", "It rained.", "Islamabad blamed Kabul.", "Nobody answered."]);
    done(await reviewEvents([{ eventId: 2, kind: "reject", baseVersion: 0 }], "Desk"));
    const after = await listReviewQueue(EMPTY_FILTER);
    expect(after.items.map(({ event }) => event.id)).toEqual([1]);
    expect(after.progress).toEqual({ proposed: 1, accepted: 0, rejected: 1 });
    expect(await listReviewable({ ...EMPTY_FILTER, review: ["rejected"] })).toEqual([2]);
    expect((await listReviewQueue(EMPTY_FILTER, { ids: [2] })).items[0]).toMatchObject({ version: 1 });
  });

  it("goes on where its page ended", async () => {
    for (let day = 1; day <= 25; day++) await saveReport(day, { confidence: 0.3 + day / 100 });
    const first = await listReviewQueue(EMPTY_FILTER);
    const second = await listReviewQueue(EMPTY_FILTER, { cursor: first.nextCursor! });
    const seen = [...first.items, ...second.items].map(({ event }) => event.id);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(second.nextCursor).toBeUndefined();
  });

  it("holds nothing of datasets that were imported", async () => {
    await saveReport(1);
    const queue = await listReviewQueue({ ...EMPTY_FILTER, dataset: ["gdelt"] });
    expect(queue).toMatchObject({ items: [], progress: { proposed: 0, accepted: 0, rejected: 0 } });
  });
});

describe("corrections", () => {
  it("name actors by their code, choose another sentence, and are taken back from the history", async () => {
    await saveReport(1);
    const passage = (await listReviewQueue(EMPTY_FILTER)).items[0]!.passage!;
    const participants: CorrectionInput["participants"] = [
      { code: "PAK", role: "source" },
      { code: "AFG", role: "observer" },
    ];
    await expect(correct(1, { participants })).rejects.toThrow("no-dyad");
    const change = await correct(1, { type: "REJECT", spans: [{ evidenceId: passage.evidenceId, start: 7, end: 17 }] });
    expect(change).toMatchObject({ who: "Desk", after: { type: "REJECT", spans: [{ quote: "It rained." }] } });
    expect(await getEventHistory(1)).toMatchObject({
      version: 1,
      machine: { type: "ACCUSE", intensity: -3 },
      state: { type: "REJECT", intensity: -2, reviewState: "accepted" },
      changes: [{ id: change.id, isUndone: false, canUndo: true }],
    });
    done(await undoChange(change.id, { who: "", reason: "" }));
    const after = await getEventHistory(1);
    expect(after).toMatchObject({ version: 2, changes: [{ isUndone: true, canUndo: false }, { canUndo: true }] });
    expect(after!.state).toEqual(after!.machine);
  });

  it("are all written or none, and tell what another wrote in between", async () => {
    await saveReport(1);
    await saveReport(2);
    await correct(2, { type: "THREATEN" });
    const outcome = await reviewEvents(
      [1, 2].map((eventId) => ({ eventId, kind: "accept" as const, baseVersion: 0 })),
      "Other desk",
    );
    expect(outcome).toMatchObject({
      ok: false,
      faults: [{ code: "changed-in-between", between: [{ who: "Desk", after: { type: "THREATEN" } }] }],
    });
    expect(await getEventHistory(1)).toMatchObject({ version: 0 });
  });

  it("refuse a sentence of another event", async () => {
    await saveReport(1);
    await saveReport(2);
    const other = (await listReviewQueue(EMPTY_FILTER, { ids: [2] })).items[0]!.passage!.evidenceId;
    await expect(correct(1, { spans: [{ evidenceId: other, start: 0, end: 4 }] })).rejects.toThrow(
      "span-outside-document",
    );
  });
});

describe("the same pattern", () => {
  it("is the same rule with the same actors, of what nobody has spoken of", async () => {
    await saveReport(1);
    await saveReport(2);
    await saveReport(3, { participants: "IND source, PAK target" });
    await saveReport(4);
    done(await reviewEvents([{ eventId: 4, kind: "accept", baseVersion: 0 }], ""));
    const change = await correct(1, { type: "REJECT", eventDate: "2025-10-01" });
    const [pattern, ...others] = await findSamePattern(change.id);
    expect(others).toEqual([]);
    expect(pattern).toMatchObject({
      by: "rule",
      shared: RULE,
      items: [{ event: { id: 2 } }],
      decisions: [{ eventId: 2, kind: "correct", baseVersion: 0, after: { type: "REJECT" } }],
    });
    expect(pattern!.decisions[0]!.after).not.toHaveProperty("eventDate");
    done(await reviewEvents(pattern!.decisions, "Desk"));
    expect(await findSamePattern(change.id)).toEqual([]);
    expect((await listReviewQueue(EMPTY_FILTER, { ids: [2] })).items[0]!.event).toMatchObject({ type: "REJECT" });
  });

  it("is the same words for the same actor where an actor was replaced", async () => {
    await saveReport(1);
    await saveReport(2);
    const participants: CorrectionInput["participants"] = [
      { code: "PAK", role: "source" },
      { code: "AFGREB", role: "target" },
    ];
    await saveReport(3, { participants: "IND source, AFGREB target" });
    const change = await correct(1, { participants });
    const patterns = await findSamePattern(change.id);
    expect(patterns.map(({ by, items }) => [by, items.map(({ event }) => event.id)])).toEqual([["alias", [2]]]);
    expect(patterns[0]!.decisions[0]).toMatchObject({ kind: "correct", after: { participants } });
  });

  it("is nothing for what is said of one event alone, or of one that an analyst added", async () => {
    const { documentId } = await saveReport(1);
    await saveReport(2);
    const moved = await correct(1, { eventDate: "2025-10-01" });
    expect(await findSamePattern(moved.id)).toEqual([]);
    const added = await addEvent(
      {
        documentId,
        start: 0,
        end: 6,
        type: "CONSULT",
        modality: "asserted",
        isReciprocal: true,
        mediationState: null,
        eventDate: "2025-11-01",
        datePrecision: "day",
        participants: [
          { code: "PAK", role: "source" },
          { code: "AFG", role: "target" },
        ],
      },
      "Desk",
    );
    expect(done(added)).toMatchObject({ kind: "add", after: { intensity: 2.5, reviewState: "accepted" } });
    expect(await findSamePattern(done(added).id)).toEqual([]);
    expect((await listReviewQueue(EMPTY_FILTER)).progress).toEqual({ proposed: 1, accepted: 2, rejected: 0 });
  });
});
