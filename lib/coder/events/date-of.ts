import * as chrono from "chrono-node/en";
import { isDay, toDayNumber, type DatePrecision, type Day } from "@/lib/relations/day";

/** When a sentence says that something happened. */
export interface SentenceDate {
  day: Day;
  precision: DatePrecision;
}

/** Something told with a date more than this many days before the report is background. */
export const BACKGROUND_DAYS = 180;
/** "in 1971", "since 2014": a year with no day or month beside it. */
const BARE_YEAR = /\b(?:in|since|of|from|until|during)\s+(?:early\s+|late\s+|mid-)?(1[5-9]\d\d|20\d\d)\b/g;
const MAX_UNITS = 600;
const MAYBE_DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|week|weekend|month|year|ago|night|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|\d{4}|\d{1,2}\/\d{1,2})\b/i;

/** The date in a sentence that stands nearest to a place in it, relative to the day of publication. */
export function dateOf(sentence: string, offset: number, publishedDate: Day): SentenceDate | undefined {
  if (!isDay(publishedDate) || !MAYBE_DATE.test(sentence)) return undefined;
  const from = Math.max(0, offset - MAX_UNITS / 2);
  const window = sentence.slice(from, from + MAX_UNITS);
  const reference = { instant: new Date(`${publishedDate}T12:00:00Z`), timezone: 0 };
  let best: { date: SentenceDate; distance: number } | undefined;
  for (const year of window.matchAll(BARE_YEAR)) {
    if (isBeginning(window, year.index, year[0])) continue;
    const distance = Math.abs(from + year.index - offset);
    const date: SentenceDate = { day: `${year[1]}-01-01`, precision: "year" };
    if (isDay(date.day) && (!best || distance < best.distance)) best = { date, distance };
  }
  for (const result of chrono.parse(window, reference, { forwardDate: false })) {
    const date = toSentenceDate(result);
    if (isBeginning(window, result.index, result.text)) continue;
    const distance = Math.abs(from + result.index - offset);
    if (date && (!best || distance < best.distance)) best = { date, distance };
  }
  return best?.date;
}

/** "has mediated since April", "the talks, which began in 2022": what goes on has no day of its own. */
function isBeginning(window: string, index: number, text: string): boolean {
  if (/^since\b/i.test(text)) return true;
  return /\b(?:since|(?:beg[au]n|started|opened|launched|dating back|dates back)(?:\s+in\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?)?(?:\s+in|\s+to|\s+on)?)\s+(?:early\s+|late\s+|mid-)?$/iu.test(
    window.slice(Math.max(0, index - 48), index),
  );
}

function toSentenceDate({ start, text }: chrono.ParsedResult): SentenceDate | undefined {
  const year = start.get("year");
  const month = start.get("month");
  const dayOfMonth = start.get("day");
  if (!year || !month || !dayOfMonth || year < 1000 || year > 9999) return undefined;
  const day = `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
  if (!isDay(day)) return undefined;
  // "a ceasefire of 48 hours", "for three years" last so long: no day of theirs.
  if (/^(?:for |of |within )?[\w-]+ (?:hours?|minutes?|days?|weeks?|months?|years?)$/i.test(text)) return undefined;
  const isDayKnown =
    start.isCertain("day") || start.isCertain("weekday") || /\b(today|yesterday|tomorrow|night)\b/i.test(text);
  const precision: DatePrecision = isDayKnown
    ? "day"
    : /\bweek/i.test(text)
      ? "week"
      : start.isCertain("month") || /\bmonth/i.test(text)
        ? "month"
        : "year";
  return { day, precision };
}

/** Whether a day is so long before the report that the sentence tells old background. */
export function isBackground(day: Day, publishedDate: Day): boolean {
  return isDay(publishedDate) && toDayNumber(publishedDate) - toDayNumber(day) > BACKGROUND_DAYS;
}
