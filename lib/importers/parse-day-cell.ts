import type { DateOrder } from "@/lib/relations/column-mapping";
import { isDay, type DatePrecision, type Day } from "@/lib/relations/day";

/** A day as a cell of a table tells it. */
export interface DayOfCell {
  day: Day;
  /** `month` or `year` where the cell names no day; the day is then the first one. */
  precision: DatePrecision;
}

/** What is known beside the cell. */
export interface DayHints {
  /** Which number comes first in `3/4/2022`; without it only what can be read in one way is read. */
  order?: DateOrder;
  /** The year, where another column tells it: a day of another year is refused. */
  year?: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = "(?:[T ]\\d{1,2}:?\\d{2}.*)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}$`);
const DAY_MONTH_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[ -]+(\p{L}{3,9})\.?,?[ -]+(\d{4})$/u;
const MONTH_DAY_YEAR = /^(\p{L}{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/u;
const MONTH_ONLY = /^(\d{4})[-/.](\d{1,2})$/;
const YEAR_ONLY = /^\d{4}$/;
/** Two-digit years from here on are of the last century. */
const FIRST_SHORT_YEAR_OF_1900S = 70;

/**
 * The day that a cell tells (`2022-02-23`, `20220223`, `23 February 2022`, `Feb 23, 2022`, `23-02-2022`, `2/23/22`,
 * with or without a time after it, `2022-02`, `2022`), or undefined where it tells none, one that does not exist or
 * one that can be read in two ways.
 */
export function parseDayCell(cell: string, { order, year }: DayHints = {}): DayOfCell | undefined {
  const text = cell.trim();
  const found = readDay(text, order) ?? readPart(text);
  return found && (year === undefined || Number(found.day.slice(0, 4)) === year) ? found : undefined;
}

function readDay(text: string, order: DateOrder | undefined): DayOfCell | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return exact(yearFirst[1]!, yearFirst[3]!, yearFirst[4]!);
  const compact = COMPACT.exec(text);
  if (compact) return exact(compact[1]!, compact[2]!, compact[3]!);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return ofNumbers(yearLast[1]!, yearLast[3]!, wholeYear(yearLast[4]!), order);
  const named = DAY_MONTH_YEAR.exec(text);
  if (named) return exact(named[3]!, monthNumber(named[2]!), named[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  return monthFirst ? exact(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) : undefined;
}

function readPart(text: string): DayOfCell | undefined {
  const month = MONTH_ONLY.exec(text);
  const ofMonth = month && exact(month[1]!, month[2]!, "1");
  if (ofMonth) return { ...ofMonth, precision: "month" };
  return YEAR_ONLY.test(text) ? { day: `${text}-01-01`, precision: "year" } : undefined;
}

function ofNumbers(first: string, second: string, year: string, order: DateOrder | undefined): DayOfCell | undefined {
  const dayFirst = exact(year, second, first);
  const monthFirst = exact(year, first, second);
  if (order === "day-month-year") return dayFirst;
  if (order === "month-day-year") return monthFirst;
  if (dayFirst && monthFirst) return dayFirst.day === monthFirst.day ? dayFirst : undefined;
  return dayFirst ?? monthFirst;
}

function exact(year: string, month: string, day: string): DayOfCell | undefined {
  const whole = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(whole) ? { day: whole, precision: "day" } : undefined;
}

function wholeYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) >= FIRST_SHORT_YEAR_OF_1900S ? "19" : "20"}${year}`;
}

function monthNumber(word: string): string {
  return String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}
