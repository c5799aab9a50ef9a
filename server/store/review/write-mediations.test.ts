import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change } from "@/lib/review/change";
import { replayChanges } from "@/lib/review/replay-changes";
import type { Reviewed } from "@/lib/review/refusal";
import type { StepState } from "@/lib/review/step-state";
import { codedEvent, codedMediation, documentToSave, SAMPLE } from "../fixtures/coded-document";
import { useTestStore } from "../fixtures/test-store";
import { generation } from "../generation";
import { readMediationsOfDocument } from "../read-documents";
import { readMediations } from "../read-mediations";
import { replaceCoding } from "../recoding/recode-document";
import { removeDocuments } from "../remove-documents";
import { saveCodedDocument } from "../save-document";
import { store } from "../store";
import { readChanges } from "./change-rows";
import { readPlacedSteps, readReviewedSteps } from "./mediation-steps";
import { writeDecisions, writeUndo } from "./write-events";
import { writeProcesses, writeStepAddition, writeStepDecision, type StepDecision } from "./write-mediations";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

const SAYING = { who: "Desk", at: "2025-11-23T08:00:00.000Z" };
const TEXT = "Ankara offered to mediate. Talks opened in Istanbul. Doha offered help. Muscat waited.";
const SENTENCES = [...TEXT.matchAll(/[^.]+\./g)].map(({ 0: quote, index }) => {
  const start = index + quote.length - quote.trimStart().length;
  return { start, end: index + quote.length, quote: quote.trim(), ruleId: "rule" };
});
const MEDIATIONS = [
  codedMediation("TUR", "AFG~PAK", "offered", "2025-11-01", { evidence: SENTENCES[0]! }),
  codedMediation("TUR", "AFG~PAK", "talks", "2025-11-05", { evidence: SENTENCES[1]! }),
  codedMediation("QAT", "AFG~PAK", "offered", "2025-11-06", { evidence: SENTENCES[2]! }),
];
const OFFER = codedEvent("CONSULT", "TUR mediator, PAK party, AFG party", {
  mediationState: "offered",
  quote: SENTENCES[0]!.quote,
  eventDate: "2025-11-01",
});
const coded = { events: [OFFER], mediations: MEDIATIONS };
const save = () => saveCodedDocument(documentToSave(TEXT, coded, { dataset: SAMPLE }));
const done = <T>(outcome: Reviewed<T>): T => {
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value;
};
const told = () =>
  readMediations().map(({ id, steps }) =>
    [id, ...steps.map(({ mediators, state, stateDate }) => `${mediators.join("+")} ${state} ${stateDate}`)].join(", "),
  );
const AS_CODED = ["1, TUR offered 2025-11-01, TUR talks 2025-11-05", "2, QAT offered 2025-11-06"];
const [FIRST_OFFER, TALKS, OTHER_OFFER] = [
  "AFG~PAK|TUR|offered|2025-11-01",
  "AFG~PAK|TUR|talks|2025-11-05",
  "AFG~PAK|QAT|offered|2025-11-06",
] as const;
const say = (key: string, after: StepDecision["after"], changes: Partial<StepDecision> = {}) =>
  writeStepDecision({ mediationId: 1, key, baseVersion: 0, reason: "", after, ...changes }, SAYING);
const addition = (changes: Partial<Omit<StepState, "process">> = {}) => ({
  state: "stalled" as const,
  stateDate: "2025-11-20",
  mediators: ["TUR"],
  parties: ["AFG", "PAK"],
  host: null,
  spans: [{ documentId: documentId(), start: SENTENCES[3]!.start, end: TEXT.length, quote: SENTENCES[3]!.quote }],
  ...changes,
});
const documentId = () =>
  store().reader.prepare(`SELECT "id" FROM "SourceDocument" ORDER BY rowid`).pluck().get() as string;
const recode = (mediations: typeof MEDIATIONS) =>
  store().writeSql((database) =>
    replaceCoding(database, documentId(), documentToSave(TEXT, { ...coded, mediations }).coded, SAYING.at),
  );

describe("a step by the analyst's hand", () => {
  it("is corrected, removed and added, and all of it is taken back in any order", async () => {
    await save();
    const before = generation();
    const corrected = done(await say(TALKS, { state: "accepted", stateDate: "2025-11-04" }));
    const removed = done(await say(FIRST_OFFER, null));
    const added = done(await writeStepAddition({ mediationId: 1, state: addition(), reason: "" }, SAYING));
    expect(told()).toEqual(["1, TUR accepted 2025-11-04, TUR stalled 2025-11-20", AS_CODED[1]]);
    expect(generation()).toBeGreaterThan(before);
    expect(readMediationsOfDocument(documentId()).map(({ state }) => state)).toEqual([
      "accepted",
      "offered",
      "stalled",
    ]);
    for (const { id } of [corrected, added.change, removed]) done(await writeUndo(id, "", SAYING));
    expect(told()).toEqual(AS_CODED);
  });

  it.each([
    ["mediator-is-party", { mediators: ["PAK"] }],
    ["no-parties", { parties: [] }],
    ["no-mediator", { mediators: [] }],
    ["bad-event-date", { stateDate: "2025-02-30" }],
    ["unknown-actor", { host: "XXX" }],
    ["nothing-changed", { state: "talks" as const }],
  ])("is refused: %s", async (code, after) => {
    await save();
    expect(await say(TALKS, after)).toMatchObject({ faults: [{ code }] });
    expect(told()).toEqual(AS_CODED);
    expect(readReviewedSteps(store().reader)).toEqual([]);
  });

  it("needs words that stand in the text", async () => {
    await save();
    const spans = [{ documentId: documentId(), start: 80, end: 999, quote: "Muscat waited." }];
    const outcome = await writeStepAddition({ state: addition({ spans }), reason: "" }, SAYING);
    expect(outcome).toMatchObject({ faults: [{ code: "span-outside-document" }] });
  });

  it("is not changed on what another has changed in between", async () => {
    await save();
    done(await say(TALKS, { state: "accepted" }));
    expect(await say(TALKS, { stateDate: "2025-11-07" })).toMatchObject({
      faults: [{ code: "changed-in-between", between: [{ who: "Desk", after: { state: "accepted" } }] }],
    });
  });
});

describe("processes by the analyst's hand", () => {
  const merge = () => writeProcesses({ mediationId: 1, with: 2, seen: {}, reason: "" }, SAYING);
  const split = (keys: string[], mediationId = 1) =>
    writeProcesses({ mediationId, keys, seen: {}, reason: "" }, SAYING);

  it("are merged and split, and taken back whole", async () => {
    await save();
    const { changes } = done(await merge());
    expect(told()).toEqual(["1, TUR offered 2025-11-01, TUR talks 2025-11-05, QAT offered 2025-11-06"]);
    const parted = done(await split([TALKS, OTHER_OFFER]));
    expect(told()).toEqual([
      "1, TUR offered 2025-11-01",
      `${parted.mediationId}, TUR talks 2025-11-05, QAT offered 2025-11-06`,
    ]);
    expect(await writeUndo(changes[0]!.id, "", SAYING)).toMatchObject({ faults: [{ code: "later-change-depends" }] });
    done(await writeUndo(parted.changes[0]!.id, "", SAYING));
    done(await writeUndo(changes.at(-1)!.id, "", SAYING));
    expect(told()).toEqual(AS_CODED);
  });

  it("keep what is told later, and refuse what cannot be", async () => {
    await save();
    done(await merge());
    const later = codedMediation("QAT", "AFG~PAK", "talks", "2025-12-01");
    await saveCodedDocument(documentToSave("Doha hosted talks.", { mediations: [later] }));
    expect(told()).toHaveLength(1);
    for (const [outcome, code] of [
      [await split([]), "bad-split"],
      [await split([TALKS, OTHER_OFFER, "AFG~PAK|QAT|talks|2025-12-01", FIRST_OFFER]), "bad-split"],
      [await split([TALKS], 99), "unknown-mediation"],
      [await split(["none"]), "unknown-step"],
      [await writeProcesses({ mediationId: 1, with: 1, seen: {}, reason: "" }, SAYING), "same-mediation"],
    ] as const)
      expect(outcome).toMatchObject({ faults: [{ code }] });
  });

  it("begin by hand with a sentence, and go and come back with its document", async () => {
    await save();
    const { mediationId, change } = done(await writeStepAddition({ state: addition(), reason: "" }, SAYING));
    expect(told()).toHaveLength(3);
    await removeDocuments(SAMPLE.id);
    expect(told()).toEqual([]);
    await save();
    expect(readMediations().find(({ id }) => id === mediationId)!.steps).toMatchObject([
      { state: "stalled", evidence: [{ quote: "Muscat waited.", publisher: expect.any(String) as string }] },
    ]);
    done(await writeUndo(change.id, "", SAYING));
    expect(told()).toHaveLength(2);
  });
});

describe("coding again and corrected events", () => {
  it("leave a corrected and a removed step as the analyst left them", async () => {
    await save();
    done(await say(TALKS, { state: "accepted" }));
    done(await say(FIRST_OFFER, null));
    await recode([]);
    expect(told()).toEqual(["1, TUR accepted 2025-11-05"]);
    // The same sentences with another day: the machine's new word does not stand beside the analyst's.
    await recode(MEDIATIONS.map((one) => ({ ...one, stateDate: "2025-11-08" })));
    expect(told().join("\n")).toMatch(/TUR accepted 2025-11-05/);
    expect(told().join("\n")).not.toMatch(/TUR (offered|talks)/);
    await recode(MEDIATIONS);
    expect(told()).toHaveLength(2);
    expect(told().join("\n")).not.toMatch(/TUR (offered|talks)/);
  });

  it("give what another document tells as a step of its own, and follow where nothing but the place was said", async () => {
    await save();
    done(await say(FIRST_OFFER, null));
    await saveCodedDocument(documentToSave("Ankara offered, another report says.", { mediations: [MEDIATIONS[0]!] }));
    expect(told()).toEqual(AS_CODED);
    done(await say(`${FIRST_OFFER}|unseen`, null));
    expect(told()).toEqual(["1, TUR talks 2025-11-05", AS_CODED[1]]);
    done(await writeProcesses({ mediationId: 1, with: 2, seen: {}, reason: "" }, SAYING));
    await recode([MEDIATIONS[2]!]);
    expect(told()).toEqual(["1, QAT offered 2025-11-06"]);
  });

  it("a rejected event takes its step, but not one of which an analyst has said more", async () => {
    await save();
    const reject = (baseVersion: number) =>
      writeDecisions([{ eventId: 1, kind: "reject", baseVersion }], SAYING).then((outcome) => done(outcome)[0]!);
    const rejected = await reject(0);
    expect(told()[0]).toBe("1, TUR talks 2025-11-05");
    done(await writeUndo(rejected.id, "", SAYING));
    done(await say(FIRST_OFFER, { stateDate: "2025-11-02" }));
    await reject(2);
    expect(told()[0]).toBe("1, TUR offered 2025-11-02, TUR talks 2025-11-05");
  });
});

describe("the log of steps", () => {
  it("rebuilds on the machine's output what stands, whatever was done", async () => {
    await save();
    const action = fc.record({
      what: fc.constantFrom("correct", "remove", "merge", "split", "add", "undo"),
      at: fc.nat(50),
      day: fc.constantFrom("2025-11-02", "2025-11-09", "2025-12-01"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
        for (const { what, at, day } of actions) {
          const steps = readPlacedSteps(store().reader);
          const step = steps[at % Math.max(steps.length, 1)];
          if (!step) break;
          const place = { mediationId: step.processId, reason: "" };
          const baseVersion = readChanges(store().reader, { kind: "mediation", id: step.key }).length;
          if (what === "correct") await say(step.key, { stateDate: day }, { ...place, baseVersion });
          if (what === "remove") await say(step.key, null, { ...place, baseVersion });
          if (what === "merge") await writeProcesses({ ...place, with: steps.at(-1)!.processId, seen: {} }, SAYING);
          if (what === "split") await writeProcesses({ ...place, keys: [step.key], seen: {} }, SAYING);
          if (what === "add") await writeStepAddition({ ...place, state: addition({ stateDate: day }) }, SAYING);
          if (what === "undo") await writeUndo(at + 1, "", SAYING);
        }
        for (const { key, machine, value } of readReviewedSteps(store().reader)) {
          const log = readChanges(store().reader, { kind: "mediation", id: key });
          const replayed = replayChanges<StepState>(machine?.state ?? null, log);
          expect(replayed).toEqual({ ok: true, value: { version: log.length, value } });
        }
      }),
      { numRuns: 15 },
    );
    // Taken back from the last to the first, the machine's word stands again.
    const all = store().reader.prepare(`SELECT "id" FROM "Change" ORDER BY "id" DESC`).pluck().all() as number[];
    for (const id of all) await writeUndo(id, "", SAYING);
    const machine = readReviewedSteps(store().reader).filter(({ machine }) => machine !== null);
    for (const one of machine) {
      const log: Change[] = readChanges(store().reader, { kind: "mediation", id: one.key });
      expect(log.reduceRight<object>((value, change) => ({ ...value, ...change.before }), one.value!)).toEqual(
        one.machine!.state,
      );
    }
  });
});
