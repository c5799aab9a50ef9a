import { addDays, isDay, type Day } from "./day";
import {
  MAX_PUBLISHER_LENGTH,
  MAX_TEXT_BYTES,
  MAX_TITLE_LENGTH,
  MAX_URL_LENGTH,
  type DocumentInput,
} from "./document-input";
import { toDocumentText, utf8Length } from "./document-text";
import type { Fault, Outcome } from "./fault";
import { message, type Message } from "./message";

/** The first day on which a document may have been published: the coder reads modern news. */
export const FIRST_PUBLISHED_DATE: Day = "1800-01-01";

/** A text under embargo bears a day to come; one further ahead than this is a slip, and would stretch every time axis. */
const MAX_DAYS_AHEAD = 366;
/** A text that shows at least one sign; format marks and spaces of all kinds show none. */
const VISIBLE = /[^\p{C}\p{Z}\s\u2800\u3164\ufe0f]/u;

/** What was handed in, after the checks. */
export interface CheckedDocumentInput {
  text: string;
  title: string;
  publisher: string;
  publishedDate: Day;
  url?: string;
  warnings: Message[];
}

/**
 * Checks what an analyst hands in; all faults at once, each with its field. `today` is the day in UTC; a date is in
 * the future once it is so in every time zone. A title must be given; the publisher may be unknown.
 */
export function checkDocumentInput(input: DocumentInput, today: Day): Outcome<CheckedDocumentInput> {
  const faults: Fault[] = [];
  const refuse = (field: keyof DocumentInput, code: string, values?: Record<string, string | number>) =>
    void faults.push({ code, field, message: message(`faults.${code}`, values) });

  const text = toDocumentText(input.text);
  if (!VISIBLE.test(text)) refuse("text", "text-empty");
  else if (utf8Length(text) > MAX_TEXT_BYTES) refuse("text", "text-too-long", { size: utf8Length(text) });

  const title = toLine(input.title);
  if (title === "") refuse("title", "title-empty");
  else if (title.length > MAX_TITLE_LENGTH) refuse("title", "title-too-long", { maximum: MAX_TITLE_LENGTH });

  const publisher = toLine(input.publisher);
  if (publisher.length > MAX_PUBLISHER_LENGTH)
    refuse("publisher", "publisher-too-long", { maximum: MAX_PUBLISHER_LENGTH });

  const publishedDate = input.publishedDate.trim();
  if (publishedDate === "") refuse("publishedDate", "date-missing");
  else if (!isExistingDay(publishedDate))
    refuse("publishedDate", "date-invalid", { value: publishedDate.slice(0, 40) });
  else if (publishedDate < FIRST_PUBLISHED_DATE) refuse("publishedDate", "date-too-old", { value: publishedDate });
  else if (publishedDate > addDays(today, MAX_DAYS_AHEAD))
    refuse("publishedDate", "date-too-far", { value: publishedDate });

  const url = input.url.trim();
  if (url.length > MAX_URL_LENGTH) refuse("url", "url-too-long", { maximum: MAX_URL_LENGTH });
  else if (url !== "" && !isWebAddress(url)) refuse("url", "url-invalid", { value: url.slice(0, 100) });

  if (faults.length > 0) return { ok: false, faults };
  const isFuture = publishedDate > addDays(today, 1);
  const warnings = isFuture ? [message("faults.date-in-future", { value: publishedDate })] : [];
  return { ok: true, value: { text, title, publisher, publishedDate, ...(url !== "" && { url }), warnings } };
}

/** `isDay` without the narrowing that a plain boolean does not need. */
function isExistingDay(value: string): boolean {
  return isDay(value);
}

/** One line of well-formed text without control characters. */
function toLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === "https:" || protocol === "http:") && hostname !== "" && !/\s/.test(url);
}
