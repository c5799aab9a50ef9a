import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import type { Change } from "@/lib/review/change";
import type { EventDecision } from "@/lib/review/event-decision";
import type { EventState } from "@/lib/review/event-state";
import { replayChanges } from "@/lib/review/replay-changes";
import { codedEvent, documentToSave, SAMPLE } from "../fixtures/coded-document";
import { fillRandomStore } from "../fixtures/random-store";
import { useTestStore } from "../fixtures/test-store";
import { generation } from "../generation";
import { readEvents } from "../read-events";
import { removeDocuments } from "../remove-documents";
import { saveCodedDocument } from "../save-document";
import { searchEventIds } from "../search-event-ids";
import { store } from "../store";
import { readReviewedEvent, readStoredState } from "./event-state-rows";
import { writeAddition, writeDecisions, writeUndo } from "./write-events";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const TEXT = "Islamabad blamed Kabul. Tehran offered to help.";
const SAYING = { who: "A. B.", at: "2025-11-23T08:00:00.000Z" };
const FIRST = { start: 0, end: 23, quote: TEXT.slice(0, 23) };
const SECOND = { start: 24, end: 47, quote: TEXT.slice(24) };
const accusation = () =>
  codedEvent("ACCUSE", "PAKMIL source, AFG target", {
    intensity: -3,
    key: "rule-accuse@0-23",
    evidence: { ...FIRST, ruleId: "rule-accuse" },
  });
const saved = (text = TEXT) => saveCodedDocument(documentToSave(text, { events: [accusation()] }, { dataset: SAMPLE }));
const decide = (changes: Partial<EventDecision> = {}) =>
  writeDecisions([{ eventId: 1, kind: "accept", baseVersion: 0, ...changes }], SAYING);
const say = async (changes: Partial<EventDecision> = {}): Promise<Change> => {
  const outcome = await decide(changes);
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value[0]!;
};
const stateOf = (id: number) => readReviewedEvent(store().reader, id)?.state;
const tables = (id: number) => ({ ...readStoredState(store().reader, id)!, spans: [] });
const without = (state: EventState) => ({ ...state, spans: [] });
const dump = () =>
  ["RelationEvent", "Participant", "Evidence", "Change", "MachineCoding"].map((table) =>
    store().reader.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all(),
  );

describe("an analyst's word in the store", () => {
  it("stands in the tables, moves the generation on, and is taken back", async () => {
    await saved();
    const before = tables(1);
    const moved = generation();
    const accepted = await say();
    expect(readEvents([1])[0]).toMatchObject({ reviewState: "accepted" });
    expect(generation()).toBe(moved + 1);
    const participants = [
      { code: "AFG", name: "Afghanistan", role: "source" as const },
      { code: "PAKMIL", name: "Army", role: "target" as const },
    ];
    const { documentId, codedKey } = store().reader.prepare(`SELECT * FROM "Evidence"`).get() as {
      documentId: string;
      codedKey: string;
    };
    const spans = [{ documentId, codedKey, ...SECOND, machine: FIRST }];
    const corrected = await say({
      kind: "correct",
      baseVersion: 1,
      after: { type: "CONSULT", participants, spans },
    });
    expect(readEvents([1])[0]).toMatchObject({
      type: "CONSULT",
      intensity: 2.5,
      participants: [
        { code: "AFG", name: "Afghanistan", text: "words AFG" },
        { code: "PAKMIL", name: "Army", text: "words PAKMIL" },
      ],
      evidence: [{ quote: SECOND.quote, start: 24 }],
    });
    expect(searchEventIds("Tehran")).toEqual([1]);
    expect(await writeUndo(corrected.id, "", SAYING)).toMatchObject({ ok: true, value: { undoes: corrected.id } });
    expect(await writeUndo(accepted.id, "", SAYING)).toMatchObject({ ok: true });
    expect(tables(1)).toEqual(before);
    expect(readEvents([1])[0]).toMatchObject({
      evidence: [{ quote: FIRST.quote }],
      participants: [{ text: "words PAKMIL" }, {}],
    });
    expect(searchEventIds("Tehran")).toEqual([]);
    expect(await writeUndo(accepted.id, "", SAYING)).toMatchObject({ faults: [{ code: "already-undone" }] });
  });

  it("tells the second of two what the first has changed, and changes nothing", async () => {
    await saved();
    const first = await say({ kind: "reject" });
    const before = dump();
    expect(await decide()).toMatchObject({ faults: [{ code: "changed-in-between", between: [{ id: first.id }] }] });
    expect(dump()).toEqual(before);
  });

  it("takes all of a batch or nothing", async () => {
    await saved();
    const before = dump();
    const outcome = await writeDecisions(
      [
        { eventId: 1, kind: "accept", baseVersion: 0 },
        { eventId: 99, kind: "accept", baseVersion: 0 },
      ],
      { ...SAYING, batch: "one" },
    );
    expect(outcome).toMatchObject({ faults: [{ code: "unknown-event" }] });
    expect(dump()).toEqual(before);
  });

  it.each(['UPDATE "Change" SET "who" = \'x\'', `DELETE FROM "Change"`, `DELETE FROM "MachineCoding"`])(
    "refuses %s",
    async (sql) => {
      await saved();
      await say();
      await expect(store().writeSql((database) => database.exec(sql))).rejects.toThrow(/never/);
    },
  );

  it("survives that the documents are removed and come back", async () => {
    await saved();
    const { documentId } = await saved("Another text.");
    await say({
      kind: "correct",
      after: {
        type: "REJECT",
        participants: [
          { code: "PAK", name: "Pakistan", role: "source" },
          { code: "AFG", name: "Afghanistan", role: "target" },
        ],
      },
    });
    const added = await writeAddition(addition(documentId, "Another text."), SAYING);
    expect(added).toMatchObject({ ok: true });
    const before = [tables(1), tables(2)];
    await removeDocuments(SAMPLE.id);
    expect(readEvents([1, 2])).toEqual([]);
    await saved();
    await saved("Another text.");
    expect([tables(1), tables(2)]).toEqual(before);
    expect(readEvents([1])[0]!.reportCount).toBe(2);
  });

  it("leaves a report that an analyst has not seen a proposal beside the rejected event", async () => {
    await saved();
    await say({ kind: "reject" });
    await saved("A later text.");
    expect(readEvents([1, 2]).map((event) => event.reviewState)).toEqual(["rejected", "proposed"]);
  });

  it("adds an event, and takes it back and brings it again", async () => {
    const { documentId } = await saved();
    const added = await writeAddition(addition(documentId, TEXT), SAYING);
    if (!added.ok) throw new Error(added.faults[0]!.code);
    expect(readEvents([2])[0]).toMatchObject({
      type: "SUPPORT",
      reviewState: "accepted",
      evidence: [{ ruleId: "analyst" }],
    });
    const undone = await writeUndo(added.value.id, "", SAYING);
    expect(readEvents([2])).toEqual([]);
    expect(undone.ok && (await writeUndo(undone.value.id, "", SAYING))).toMatchObject({ ok: true });
    expect(readEvents([2])[0]).toMatchObject({ type: "SUPPORT" });
    const wrong = { ...addition(documentId, TEXT) };
    wrong.state = { ...wrong.state, spans: [{ ...wrong.state.spans[0]!, quote: "other words" }] };
    expect(await writeAddition(wrong, SAYING)).toMatchObject({ faults: [{ code: "span-outside-document" }] });
  });

  it("agrees with the log replayed on the machine's output, whatever was decided", async () => {
    await fillRandomStore();
    const step = fc.record({
      eventId: fc.integer({ min: 1, max: 5 }),
      kind: fc.constantFrom("accept" as const, "reject" as const, "correct" as const, "undo" as const),
      type: fc.constantFrom("ACCUSE" as const, "CONSULT" as const, "SUPPORT" as const),
      at: fc.nat(20),
    });
    const machines = new Map([1, 2, 3, 4, 5].map((id) => [id, tables(id)]));
    for (const { eventId, kind, type, at } of fc.sample(step, { seed: 7, numRuns: 150 })) {
      const { state, changes } = readReviewedEvent(store().reader, eventId)!;
      if (kind === "undo") {
        if (changes.length > 0) await writeUndo(changes[at % changes.length]!.id, "", SAYING);
      } else
        await decide({ eventId, kind, baseVersion: state.version, ...(kind === "correct" && { after: { type } }) });
    }
    for (const [id, machine] of machines) {
      const { changes } = readReviewedEvent(store().reader, id)!;
      expect(changes.length).toBeGreaterThan(3);
      const replayed = replayChanges(machine, changes);
      expect(replayed.ok && replayed.value.value).toEqual(tables(id));
    }
  });
});

function addition(documentId: string, text: string) {
  const quote = text.slice(0, 7);
  const state: EventState = {
    reviewState: "accepted",
    type: "SUPPORT",
    cameoCode: null,
    intensity: 5,
    modality: "asserted",
    isReciprocal: false,
    mediationState: null,
    eventDate: "2025-11-10",
    datePrecision: "day",
    participants: [
      { code: "AFG", name: "Afghanistan", role: "source" },
      { code: "PAKMIL", name: "Army", role: "target" },
    ],
    spans: [{ documentId, codedKey: "", start: 0, end: 7, quote, machine: null }],
  };
  return { state };
}

it("leaves each batch whole or not begun, whenever the process is killed", async () => {
  await fillRandomStore();
  for (let run = 0; run < 20; run++) {
    const args = ["--import", "tsx", "server/store/fixtures/review-and-die.ts", String(20 + run * 3)];
    const { signal } = spawnSync(process.execPath, args, { env: environmentWith({ ENTENTE_DATA: test.folder }) });
    expect(signal === "SIGKILL" || process.platform === "win32").toBe(true);
  }
  const { reader } = store();
  const batches = reader.prepare(`SELECT count(*) FROM "Change" GROUP BY "batch"`).pluck().all();
  expect(batches.length).toBeGreaterThan(0);
  expect(new Set(batches)).toEqual(new Set([20]));
  const ids = reader.prepare(`SELECT "eventId" FROM "MachineCoding"`).pluck().all() as number[];
  for (const id of ids) expect(without(stateOf(id)!.value!)).toEqual(tables(id));
  expect(reader.pragma("integrity_check", { simple: true })).toBe("ok");
}, 120_000);
