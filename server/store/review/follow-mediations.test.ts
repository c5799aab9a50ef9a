import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "@/lib/review/change";
import type { EventCorrection } from "@/lib/review/event-decision";
import type { Reviewed } from "@/lib/review/refusal";
import { codedEvent, codedMediation, documentToSave, SAMPLE } from "../fixtures/coded-document";
import { useTestStore } from "../fixtures/test-store";
import { findDocument, readMediationsOfDocument } from "../read-documents";
import { readMediations } from "../read-mediations";
import { removeDocuments } from "../remove-documents";
import { saveCodedDocument } from "../save-document";
import { readStoredState } from "./event-state-rows";
import { store } from "../store";
import { writeAddition, writeDecisions, writeUndo } from "./write-events";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const SAYING = { who: "Desk", at: "2025-11-23T08:00:00.000Z" };
const TEXT = "Ankara offered to mediate between Islamabad and Kabul. Doha spoke.";
const QUOTE = TEXT.slice(0, 54);
const PARTIES = "PAK party, AFG party";
const offer = (participants = `TUR mediator, ${PARTIES}`, eventDate = "2025-11-09") =>
  codedEvent("CONSULT", participants, { mediationState: "offered", quote: QUOTE, eventDate });
const save = (events = [offer()]) =>
  saveCodedDocument(
    documentToSave(
      TEXT,
      { events, mediations: [codedMediation("TUR", "AFG~PAK", "offered", "2025-11-08")] },
      { dataset: SAMPLE },
    ),
  );
const done = <T>(outcome: Reviewed<T>): T => {
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value;
};
const say = async (kind: "accept" | "reject" | "correct", after?: EventCorrection, baseVersion = 0): Promise<Change> =>
  done(await writeDecisions([{ eventId: 1, kind, baseVersion, ...(after && { after }) }], SAYING))[0]!;
const told = () =>
  readMediations().map(({ steps, parties }) => [
    parties.join("–"),
    ...steps.map(({ mediators, state, stateDate }) => `${mediators.join("+")} ${state} ${stateDate}`),
  ]);
const AS_CODED = [["AFG–PAK", "TUR offered 2025-11-08"]];
const participants = (mediator: string) =>
  [
    { code: mediator, role: "mediator" as const },
    { code: "PAK", role: "party" as const },
    { code: "AFG", role: "party" as const },
  ].map((one) => ({ ...one, name: one.code }));

describe("the steps of mediations", () => {
  it("fall with a rejected event and stand again when that is taken back, in the same process", async () => {
    const { documentId } = await save();
    const before = readMediations();
    expect(told()).toEqual(AS_CODED);
    await say("accept");
    expect(readMediations()).toEqual(before);
    const rejected = await say("reject", undefined, 1);
    expect(readMediations()).toEqual([]);
    expect(await readMediationsOfDocument(documentId)).toEqual([]);
    done(await writeUndo(rejected.id, "", SAYING));
    expect(readMediations()).toEqual(before);
  });

  it("tell what was corrected: mediator, state, day, and nothing where it was no act", async () => {
    await save();
    await store().writeSql((database) =>
      database.prepare(`INSERT INTO "Actor" ("code", "name", "kind") VALUES ('QAT', 'Qatar', 'state')`).run(),
    );
    const first = await say("correct", { participants: participants("QAT") });
    expect(told()).toEqual([["AFG–PAK", "QAT offered 2025-11-08"]]);
    await say("correct", { mediationState: "accepted" }, 1);
    expect(told()).toEqual([["AFG–PAK", "QAT accepted 2025-11-08"]]);
    await say("correct", { eventDate: "2025-10-30" }, 2);
    expect(told()).toEqual([["AFG–PAK", "QAT accepted 2025-10-30"]]);
    await say("correct", { modality: "hoped" }, 3);
    expect(told()).toEqual([]);
    for (const id of [first.id + 3, first.id + 2, first.id + 1, first.id]) done(await writeUndo(id, "", SAYING));
    expect(told()).toEqual(AS_CODED);
  });

  it("stand while another event of the document tells them", async () => {
    await save([offer(), offer(`TUR mediator, ${PARTIES}`, "2025-11-10")]);
    await say("reject");
    expect(told()).toEqual(AS_CODED);
    done(await writeDecisions([{ eventId: 2, kind: "reject", baseVersion: 0 }], SAYING));
    expect(told()).toEqual([]);
  });

  it("follow again when the document comes back, and come with an event that was missed", async () => {
    const { documentId } = await save();
    await say("reject");
    await removeDocuments(SAMPLE.id);
    await save();
    expect(told()).toEqual([]);
    const state = {
      ...readStoredState(store().reader, 1)!,
      reviewState: "accepted" as const,
      mediationState: "requested" as const,
      spans: [{ documentId, codedKey: "", start: 55, end: 66, quote: "Doha spoke.", machine: null }],
    };
    const added = done(await writeAddition({ state }, SAYING));
    expect(told()).toEqual([["AFG–PAK", "TUR requested 2025-11-09"]]);
    done(await writeUndo(added.id, "", SAYING));
    expect(told()).toEqual([]);
    expect(await findDocument(documentId)).toBeDefined();
  });
});
