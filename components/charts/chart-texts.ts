import type { Day } from "@/lib/relations/day";
import type { Gap } from "@/lib/relations/gap";
import { directionOf, languageOf } from "@/lib/relations/language";
import type { Message } from "@/lib/relations/message";

/** How a chart speaks: messages, numbers and days in the reader's language. Given to drawings, so that they need no context. */
export interface ChartTexts {
  locale: string;
  direction: "ltr" | "rtl";
  /** A label of a model: a name as it is, a message in the reader's language. */
  text: (label: string | Message) => string;
  /** A text of the charts' own by its id below `charts`. */
  own: (id: string, values?: Record<string, string | number>) => string;
  /** At most two decimals, or as many as asked for, or exactly as many; a true minus sign. */
  number: (value: number, decimals?: number, isExact?: boolean) => string;
  /** `12 Oct 2025`. */
  day: (day: Day) => string;
  /** `12 Oct`. */
  dayOfYear: (day: Day) => string;
  /** `Oct`. */
  month: (day: Day) => string;
  /** Why a value is missing. */
  gap: (gap: Gap) => string;
}

/** The comma of a list of names that was made without a language, beside a name in Arabic letters. */
const LIST_COMMA = /(?<=\p{Script=Arabic}), |, (?=\p{Script=Arabic})/gu;

/** The texts of charts in a language; `translate` gives the text of a message id. */
export function chartTexts(
  locale: string,
  translate: (id: string, values?: Record<string, string | number>) => string,
): ChartTexts {
  // Day before month, as the pages write dates.
  const dateLocale = locale === "en" ? "en-GB" : locale;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(dateLocale, { ...options, timeZone: "UTC", calendar: "gregory" });
    return (day: Day) => format.format(new Date(`${day}T00:00:00Z`)).replace("Sept", "Sep");
  };
  const formats = new Map<string, Intl.NumberFormat>();
  const numbers = (maximumFractionDigits: number, isExact: boolean) => {
    const key = `${maximumFractionDigits} ${isExact}`;
    const format =
      formats.get(key) ??
      new Intl.NumberFormat(locale, {
        maximumFractionDigits,
        minimumFractionDigits: isExact ? maximumFractionDigits : 0,
      });
    formats.set(key, format);
    return format;
  };
  const direction = directionOf(languageOf(locale));
  const withOwnComma = (text: string) => (direction === "rtl" ? text.replaceAll(LIST_COMMA, "، ") : text);
  return {
    locale,
    direction,
    text: (label) => withOwnComma(typeof label === "string" ? label : withTrueMinus(translate(label.id, label.values))),
    own: (id, values) => translate(`charts.${id}`, values),
    number: (value, decimals = 2, isExact = false) =>
      numbers(decimals, isExact)
        .format(value)
        .replace("-", "−")
        // What rounds to nothing has no sign.
        .replace(/^\u200e?−(?=[0.,]*$)/, ""),
    day: dates({ day: "numeric", month: "short", year: "numeric" }),
    dayOfYear: dates({ day: "numeric", month: "short" }),
    month: dates({ month: "short" }),
    gap: (gap) => translate(`vocabulary.gapReason.${gap.reason}`),
  };
}

/** Numbers within a message come with a hyphen for a minus; days and codes keep theirs. */
function withTrueMinus(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}])-(?=\p{N})/gu, "−");
}
