import { isActorCode } from "./actor-code";
import type { AnnotationInput } from "./annotation";
import { isDay } from "./day";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY } from "./event-filter";
import type { Fault, Outcome } from "./fault";
import { message } from "./message";

export const MAX_ANNOTATION_LENGTH = 500;
export const MAX_AUTHOR_LENGTH = 60;

/**
 * A note as it is kept: text and name on one line, without signs that are not seen. Faults: no text or more than 500
 * characters, a name of more than 60, a day that is none, a last day before the first, a subject that is neither an
 * actor's code nor a dyad in the order of its codes.
 */
export function checkAnnotation(input: AnnotationInput): Outcome<AnnotationInput> {
  const [text, author] = [plain(input.text), plain(input.author)];
  const faults: Fault[] = [];
  if (text === "") faults.push(fault("note-text-missing", "text"));
  if (text.length > MAX_ANNOTATION_LENGTH)
    faults.push(fault("note-text-too-long", "text", { most: MAX_ANNOTATION_LENGTH, length: text.length }));
  if (author.length > MAX_AUTHOR_LENGTH)
    faults.push(fault("note-author-too-long", "author", { most: MAX_AUTHOR_LENGTH }));
  for (const field of ["fromDate", "toDate"] as const) {
    const day = input[field];
    if (!isDay(day) || day < FIRST_FILTER_DAY || day > LAST_FILTER_DAY) faults.push(fault("note-day", field));
  }
  if (faults.length === 0 && input.toDate < input.fromDate) faults.push(fault("note-days-order", "toDate"));
  if (!isSubject(input.subject)) faults.push(fault("note-subject", "subject"));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { ...input, text, author } };
}

/** Whether a text names what a note can be about: `""`, `PAK` or `AFG-PAK`. */
export function isSubject(subject: string): boolean {
  const codes = subject === "" ? [] : subject.split("-");
  return codes.every(isActorCode) && (codes.length < 2 || (codes.length === 2 && codes[0]! < codes[1]!));
}

function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, "")
    .trim();
}

function fault(code: string, field: string, values?: Record<string, number>): Fault {
  return { code, field, message: message(`annotations.fault.${code}`, values) };
}
