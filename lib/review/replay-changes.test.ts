import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_TYPES } from "@/lib/relations/event-type";
import { applyChange } from "./apply-change";
import type { Change, SubjectState } from "./change";
import { decisionPatch, type EventCorrection, type EventDecision } from "./event-decision";
import type { EventState } from "./event-state";
import { replayChanges } from "./replay-changes";
import { undoPatch } from "./undo-patch";

const MACHINE: EventState = {
  reviewState: "proposed",
  type: "ACCUSE",
  cameoCode: "112",
  intensity: -3,
  modality: "asserted",
  isReciprocal: false,
  mediationState: null,
  eventDate: "2025-11-09",
  datePrecision: "day",
  participants: [
    { code: "PAKMIL", name: "Army of Pakistan", role: "source" },
    { code: "AFG", name: "Afghanistan", role: "target" },
  ],
  spans: [],
};

const span = (start: number, end: number) => ({
  documentId: "aaaaaaaaaaaa",
  codedKey: `analyst@${start}-${end}`,
  start,
  end,
  quote: "words",
  machine: null,
});

const correction: fc.Arbitrary<EventCorrection> = fc.oneof(
  fc.record({ type: fc.constantFrom(...EVENT_TYPES) }),
  fc.record({ eventDate: fc.constantFrom("2025-11-01", "2025-11-09", "2025-12-01") }),
  fc.record({
    participants: fc.constantFrom<EventState["participants"][]>(MACHINE.participants, [
      { code: "IRN", name: "Iran", role: "mediator" as const },
      { code: "AFG", name: "Afghanistan", role: "party" as const },
      { code: "PAK", name: "Pakistan", role: "party" as const },
    ]),
  }),
  fc.record({ spans: fc.constantFrom<EventState["spans"][]>([], [span(0, 4)], [span(0, 4), span(5, 9)]) }),
);
const step = fc.oneof(
  fc.constantFrom({ kind: "accept" as const }, { kind: "reject" as const }),
  fc.record({ kind: fc.constant("correct" as const), after: correction }),
  fc.record({ undo: fc.nat(30) }),
);

const record = (fields: Partial<Change>): Change => ({
  id: 1,
  at: "2025-11-23T08:00:00.000Z",
  who: "A. B.",
  subject: { kind: "event", id: "1" },
  kind: "correct",
  before: null,
  after: null,
  reason: "",
  baseVersion: 0,
  ...fields,
});

describe("the review log", () => {
  it("rebuilds the state exactly, whatever was decided and taken back", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let state: SubjectState<EventState> = { version: 0, value: MACHINE };
        const log: Change[] = [];
        for (const one of steps) {
          const undone = "undo" in one ? log[one.undo % Math.max(log.length, 1)] : undefined;
          if ("undo" in one && !undone) continue;
          const patch = undone
            ? undoPatch(state, undone, log.slice(undone.id))
            : decisionPatch(state.value!, one as Pick<EventDecision, "kind" | "after">);
          if (!patch.ok) continue;
          const change = record({
            id: log.length + 1,
            kind: undone ? "undo" : (one as EventDecision).kind,
            ...patch.value,
            ...(undone && { undoes: undone.id }),
            baseVersion: state.version,
          });
          const next = applyChange(state, change);
          if (!next.ok) throw new Error(next.faults[0]!.code);
          state = next.value;
          log.push(change);
        }
        expect(replayChanges(MACHINE, log)).toEqual({ ok: true, value: state });
        // Taken back from the last to the first, the machine's word stands again.
        const back = log.reduceRight<object>((value, change) => ({ ...value, ...change.before }), state.value!);
        expect(back).toEqual(MACHINE);
      }),
    );
  });

  it("takes a change back while no later one has touched the same fields", () => {
    const date = record({ before: { eventDate: "2025-11-09" }, after: { eventDate: "2025-11-01" } });
    const type = record({ id: 2, before: { type: "ACCUSE" }, after: { type: "REJECT" }, baseVersion: 1 });
    const state = replayChanges(MACHINE, [date, type]);
    if (!state.ok) throw new Error("refused");
    expect(undoPatch(state.value, date, [type])).toEqual({
      ok: true,
      value: { before: { eventDate: "2025-11-01" }, after: { eventDate: "2025-11-09" } },
    });
    const again = record({ id: 3, before: date.after, after: { eventDate: "2025-10-01" }, baseVersion: 2 });
    const later = applyChange(state.value, again);
    if (!later.ok) throw new Error("refused");
    expect(undoPatch(later.value, date, [type, again])).toMatchObject({
      faults: [{ code: "later-change-depends", between: [{ id: 3 }] }],
    });
  });

  it("refuses a log with a hole", () => {
    const accept = record({ kind: "accept", before: { reviewState: "proposed" }, after: { reviewState: "accepted" } });
    const reject = { before: { reviewState: "accepted" as const }, after: { reviewState: "rejected" as const } };
    const second = record({ id: 2, kind: "reject", ...reject, baseVersion: 1 });
    expect(replayChanges(MACHINE, [accept, second])).toMatchObject({ ok: true, value: { version: 2 } });
    expect(replayChanges(MACHINE, [second])).toMatchObject({ faults: [{ code: "changed-in-between" }] });
    expect(replayChanges(MACHINE, [{ ...second, baseVersion: 0 }])).toMatchObject({ faults: [{ code: "broken-log" }] });
  });

  it.each([
    ["no-participants", { participants: [] }],
    ["no-dyad", { participants: [MACHINE.participants[0]!] }],
    [
      "mediator-is-party",
      {
        participants: [
          { code: "PAK", name: "Pakistan", role: "mediator" as const },
          { code: "PAKGOV", name: "Government of Pakistan", role: "party" as const },
          { code: "AFG", name: "Afghanistan", role: "party" as const },
        ],
      },
    ],
    ["overlapping-spans", { spans: [span(0, 10), span(5, 12)] }],
    ["empty-span", { spans: [span(5, 5)] }],
    ["bad-event-date", { eventDate: "2025-02-30" }],
    ["bad-intensity", { intensity: 11 }],
  ])("refuses a correction: %s", (code, after) => {
    const patch = decisionPatch(MACHINE, { kind: "correct", after });
    if (!patch.ok) throw new Error("refused");
    expect(applyChange({ version: 0, value: MACHINE }, record(patch.value))).toMatchObject({ faults: [{ code }] });
  });

  it("gives a new type its own intensity and no CAMEO code", () => {
    expect(decisionPatch(MACHINE, { kind: "correct", after: { type: "CONSULT" } })).toMatchObject({
      value: { after: { type: "CONSULT", intensity: 2.5, cameoCode: null, reviewState: "accepted" } },
    });
    expect(decisionPatch(MACHINE, { kind: "correct", after: { modality: "hoped" } })).toMatchObject({
      value: { after: { modality: "hoped", reviewState: "accepted" } },
    });
  });
});
