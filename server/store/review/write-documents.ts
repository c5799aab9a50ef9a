import type { Database } from "better-sqlite3";
import { applyChange } from "@/lib/review/apply-change";
import type { Change, ChangeDraft, SubjectState } from "@/lib/review/change";
import type { DocumentState } from "@/lib/review/document-state";
import { isSameValue } from "@/lib/review/is-same-value";
import { refusal, type Reviewed } from "@/lib/review/refusal";
import { undoPatch } from "@/lib/review/undo-patch";
import { advanceGeneration } from "../generation";
import { store } from "../store";
import { insertChange, readChanges } from "./change-rows";
import { taken, Refused, writeOrRefuse } from "./refused";
import { bringBackDocument, removeDocument } from "./removed-document-rows";
import type { Saying } from "./saying";

/** What an analyst does to one document. */
export interface DocumentDecision {
  documentId: string;
  kind: "correct" | "delete" | "restore";
  /** The fields to set; only with `correct`. */
  after?: Partial<DocumentState>;
  /** The document's version that the analyst saw. */
  baseVersion: number;
  reason: string;
}

/** A document under review: how it stands, and all that was said of it. */
export interface ReviewedDocument {
  state: SubjectState<DocumentState>;
  changes: Change[];
}

/** How a document stands; undefined when none of the id was ever stored. */
export function readReviewedDocument(
  documentId: string,
  database: Database = store().reader,
): ReviewedDocument | undefined {
  const value = database
    .prepare(`SELECT "title", "publisher", "publishedDate" FROM "SourceDocument" WHERE "id" = ?`)
    .get(documentId) as DocumentState | undefined;
  const changes = readChanges(database, { kind: "document", id: documentId });
  if (!value && changes.length === 0) return undefined;
  return { state: { version: changes.length, value: value ?? null }, changes };
}

/**
 * Changes a document's title, publisher or day, takes it out with its events, or brings it back, in one transaction
 * with the record. Its events keep their days. Refuses what `applyChange` refuses, and what changes nothing.
 */
export function writeDocument(decision: DocumentDecision, saying: Saying): Promise<Reviewed<Change>> {
  const { documentId, kind, baseVersion, reason, after = {} } = decision;
  return writeOrRefuse((database) => {
    const document = readReviewedDocument(documentId, database);
    if (!document) throw new Refused(refusal("unknown-document", { id: documentId }));
    if (baseVersion !== document.state.version)
      throw new Refused(refusal("changed-in-between", { id: documentId }, document.changes.slice(baseVersion)));
    const patch = kind === "correct" ? changedFields(document.state, after) : wholeDocument(document, kind);
    const subject = { kind: "document" as const, id: documentId };
    return applyToDocument(database, document, { ...saying, ...patch, subject, kind, reason, baseVersion });
  });
}

/** Takes a change of a document back, in a change of its own, within a transaction. */
export function undoDocumentChange(database: Database, change: Change, reason: string, saying: Saying): Change {
  const document = readReviewedDocument(change.subject.id, database);
  if (!document) throw new Refused(refusal("unknown-document", { id: change.subject.id }));
  const later = document.changes.filter((one) => one.baseVersion > change.baseVersion);
  return applyToDocument(database, document, {
    ...saying,
    ...taken(undoPatch(document.state, change, later)),
    subject: change.subject,
    kind: "undo",
    reason,
    undoes: change.id,
    baseVersion: document.state.version,
  });
}

function changedFields({ value }: SubjectState<DocumentState>, wanted: Partial<DocumentState>) {
  if (!value) throw new Refused(refusal("not-there"));
  const fields = (Object.keys(wanted) as (keyof DocumentState)[]).filter(
    (field) => wanted[field] !== undefined && !isSameValue(wanted[field], value[field]),
  );
  if (fields.length === 0) throw new Refused(refusal("nothing-changed"));
  const pick = (from: Partial<DocumentState>) => Object.fromEntries(fields.map((field) => [field, from[field]]));
  return { before: pick(value), after: pick(wanted) };
}

function wholeDocument({ state, changes }: ReviewedDocument, kind: "delete" | "restore") {
  if (kind === "delete") {
    if (!state.value) throw new Refused(refusal("not-there"));
    return { before: state.value, after: null };
  }
  if (state.value) throw new Refused(refusal("already-there"));
  const removal = changes.findLast(({ after }) => after === null);
  return { before: null, after: removal?.before ?? null };
}

function applyToDocument(database: Database, { state }: ReviewedDocument, draft: ChangeDraft): Change {
  const { value } = taken(applyChange(state, draft));
  const id = draft.subject.id;
  if (value === null) removeDocument(database, id, draft.at);
  else {
    if (state.value === null) taken(bringBackDocument(database, id));
    database
      .prepare(
        `UPDATE "SourceDocument" SET "title" = @title, "publisher" = @publisher, "publishedDate" = @publishedDate
         WHERE "id" = @id`,
      )
      .run({ ...value, id });
  }
  const change = insertChange(database, draft);
  advanceGeneration(database);
  return change;
}
