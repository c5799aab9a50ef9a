import type { Day } from "@/lib/relations/day";
import type { Gap } from "@/lib/relations/gap";
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
