import { randomUUID } from "node:crypto";
import type { Annotation, AnnotationInput } from "@/lib/relations/annotation";
import type { Outcome } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { store } from "./store";

/** More would hide every chart. */
export const MAX_ANNOTATIONS = 5000;

const COLUMNS = `"id", "subject", "fromDate", "toDate", "text", "author", "savedAt"`;

/** The notes on these subjects and on all, or every note, by their days. */
export function readAnnotations(subjects?: readonly string[]): Annotation[] {
  const wanted = subjects && JSON.stringify(["", ...subjects]);
  const where = wanted === undefined ? "" : `WHERE "subject" IN (SELECT value FROM json_each(?))`;
  return store()
    .reader.prepare(`SELECT ${COLUMNS} FROM "Annotation" ${where} ORDER BY "fromDate", "toDate", "savedAt", "id"`)
    .all(...(wanted === undefined ? [] : [wanted])) as Annotation[];
}

/** Keeps a new note. Fails when there are too many. */
export function insertAnnotation(input: AnnotationInput): Promise<Outcome<Annotation>> {
  return store().writeSql((database): Outcome<Annotation> => {
    const count = database.prepare(`SELECT count(*) FROM "Annotation"`).pluck().get() as number;
    if (count >= MAX_ANNOTATIONS) {
      const text = message("annotations.fault.note-too-many", { most: MAX_ANNOTATIONS });
      return { ok: false, faults: [{ code: "note-too-many", message: text }] };
    }
    const value: Annotation = { ...input, id: randomUUID(), savedAt: new Date().toISOString() };
    database
      .prepare(
        `INSERT INTO "Annotation" (${COLUMNS})
         VALUES (@id, @subject, @fromDate, @toDate, @text, @author, @savedAt)`,
      )
      .run(value);
    return { ok: true, value };
  });
}

/** Writes a note anew; undefined when there is none of the id. */
export function updateAnnotation(id: string, input: AnnotationInput): Promise<Annotation | undefined> {
  return store().writeSql((database) => {
    const value: Annotation = { ...input, id, savedAt: new Date().toISOString() };
    const { changes } = database
      .prepare(
        `UPDATE "Annotation" SET "subject" = @subject, "fromDate" = @fromDate, "toDate" = @toDate, "text" = @text,
         "author" = @author, "savedAt" = @savedAt WHERE "id" = @id`,
      )
      .run(value);
    return changes === 0 ? undefined : value;
  });
}

/** Removes a note and gives back what it was; undefined when there is none of the id. */
export function deleteAnnotation(id: string): Promise<Annotation | undefined> {
  return store().writeSql((database) => {
    const found = database.prepare(`SELECT ${COLUMNS} FROM "Annotation" WHERE "id" = ?`).get(id);
    database.prepare(`DELETE FROM "Annotation" WHERE "id" = ?`).run(id);
    return found as Annotation | undefined;
  });
}
