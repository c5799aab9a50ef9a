import type { Database } from "better-sqlite3";
import { isImportedEventId } from "@/lib/relations/event-id";
import { applyChange } from "@/lib/review/apply-change";
import type { Change, ChangeDraft } from "@/lib/review/change";
import { decisionPatch, type EventDecision } from "@/lib/review/event-decision";
import type { EventState } from "@/lib/review/event-state";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import { undoPatch } from "@/lib/review/undo-patch";
import { advanceGeneration } from "../generation";
import { insertAddedEvent, type EventAddition } from "./added-event-rows";
import { findChange, insertChange } from "./change-rows";
import { followMediations } from "./follow-mediations";
import { keepMachineCoding, readReviewedEvent, writeEventState, type ReviewedEvent } from "./event-state-rows";
import { Refused, taken, writeOrRefuse } from "./refused";
import type { Saying } from "./saying";
import { undoActorChange } from "./write-actors";
import { undoDocumentChange } from "./write-documents";
import { undoStepChange } from "./write-steps";

/** Writes what an analyst says of events in one transaction: all of it, or nothing and why. */
export function writeDecisions(decisions: readonly EventDecision[], saying: Saying): Promise<Reviewed<Change[]>> {
  return writeOrRefuse((database) => decisions.map((decision) => writeDecision(database, decision, saying)));
}

/** Takes a change of an event, a document or an actor back, in a change of its own. */
export function writeUndo(changeId: number, reason: string, saying: Saying): Promise<Reviewed<Change>> {
  return writeOrRefuse((database) => {
    const change = findChange(database, changeId);
    if (change?.subject.kind === "document") return undoDocumentChange(database, change, reason, saying);
    if (change?.subject.kind === "actor") return undoActorChange(database, change, reason, saying);
    if (change?.subject.kind === "mediation") return undoStepChange(database, change, reason, saying);
    if (change?.subject.kind !== "event") throw new Refused(refusal("unknown-change", { id: changeId }));
    const eventId = Number(change.subject.id);
    const event = readReviewedEvent(database, eventId)!;
    const later = event.changes.filter((one) => one.baseVersion > change.baseVersion);
    const patch = taken(undoPatch(event.state, change, later));
    return writeChange(database, eventId, event, {
      ...saying,
      ...patch,
      subject: change.subject,
      kind: "undo",
      reason,
      undoes: changeId,
      baseVersion: event.state.version,
    });
  });
}

/** Adds an event that the coder missed, in one transaction with its record. */
export function writeAddition(addition: EventAddition, saying: Saying): Promise<Reviewed<Change>> {
  return writeOrRefuse((database) => {
    expectActors(database, addition.state.participants);
    const checked = applyChange<EventState>(
      { version: 0, value: null },
      { ...saying, ...draftOfAddition(addition, addition.state), subject: { kind: "event", id: "new" } },
    );
    taken(checked);
    const { eventId, state } = taken(insertAddedEvent(database, addition));
    keepMachineCoding(database, eventId, null);
    const change = insertChange(database, {
      ...saying,
      ...draftOfAddition(addition, state),
      subject: { kind: "event", id: String(eventId) },
    });
    if (state.mediationState) followMediations(database, [eventId]);
    advanceGeneration(database);
    return change;
  });
}

function draftOfAddition({ reason = "" }: EventAddition, after: EventState) {
  return { kind: "add" as const, before: null, after, reason, baseVersion: 0 };
}

function writeDecision(database: Database, decision: EventDecision, saying: Saying): Change {
  const { eventId, kind, baseVersion, reason = "", after } = decision;
  if (isImportedEventId(eventId)) throw new Refused(refusal("imported-event", { id: eventId }));
  const event = readReviewedEvent(database, eventId);
  if (!event) throw new Refused(refusal("unknown-event", { id: eventId }));
  if (baseVersion !== event.state.version) {
    const between = event.changes.filter((one) => one.baseVersion >= baseVersion);
    throw new Refused(refusal("changed-in-between", { id: eventId }, between));
  }
  if (event.state.value === null) throw new Refused(refusal("not-there"));
  if (after?.participants) expectActors(database, after.participants);
  if (after?.spans) expectSpans(database, eventId, after.spans);
  const patch = taken(decisionPatch(event.state.value, { kind, ...(after && { after }) }));
  const subject = { kind: "event" as const, id: String(eventId) };
  return writeChange(database, eventId, event, { ...saying, ...patch, subject, kind, reason, baseVersion });
}

function writeChange(database: Database, eventId: number, event: ReviewedEvent, draft: ChangeDraft): Change {
  const { value } = taken(applyChange(event.state, draft));
  const isStored = database.prepare(`SELECT 1 FROM "RelationEvent" WHERE "id" = ?`).get(eventId) !== undefined;
  if (isStored && event.changes.length === 0) keepMachineCoding(database, eventId, event.machine);
  if (value === null) database.prepare(`DELETE FROM "RelationEvent" WHERE "id" = ?`).run(eventId);
  else if (isStored) writeEventState(database, eventId, event.state.value?.spans ?? [], value, event.machine);
  else if (event.machine === null) taken(insertAddedEvent(database, { eventId, state: value }));
  const change = insertChange(database, draft);
  const states = [event.machine, event.state.value, value].map((one) => one?.mediationState ?? null);
  if (states.some((state) => state !== null)) followMediations(database, [eventId]);
  advanceGeneration(database);
  return change;
}

function expectActors(database: Database, participants: EventState["participants"]): void {
  const known = database.prepare(`SELECT 1 FROM "Actor" WHERE "code" = ?`);
  for (const { code } of participants) if (!known.get(code)) throw new Refused(refusal("unknown-actor", { code }));
}

function expectSpans(database: Database, eventId: number, spans: EventState["spans"]): void {
  const find = database.prepare(
    `SELECT d."text" FROM "Evidence" v JOIN "SourceDocument" d ON d."id" = v."documentId"
     WHERE v."eventId" = ? AND v."documentId" = ? AND v."codedKey" = ?`,
  );
  for (const { documentId, codedKey, start, end, quote } of spans) {
    const text = find.pluck().get(eventId, documentId, codedKey) as string | undefined;
    if (text?.slice(start, end) !== quote) throw new Refused(refusal("span-outside-document", { id: documentId }));
  }
}
