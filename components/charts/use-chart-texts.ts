"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Day } from "@/lib/relations/day";
import type { ChartTexts } from "./chart-texts";

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps"]);

/** The texts of charts in the reader's language. */
export function useChartTexts(): ChartTexts {
  const locale = useLocale();
  const translate = useTranslations();
  return useMemo(() => {
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
    return {
      locale,
      direction: RIGHT_TO_LEFT.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr",
      text: (label) => (typeof label === "string" ? label : translate(label.id as never, label.values as never)),
      own: (id, values) => translate(`charts.${id}` as never, values as never),
      number: (value, decimals = 2, isExact = false) =>
        numbers(decimals, isExact)
          .format(value)
          .replace("-", "−")
          // What rounds to nothing has no sign.
          .replace(/^−(?=[0.,]*$)/, ""),
      day: dates({ day: "numeric", month: "short", year: "numeric" }),
      dayOfYear: dates({ day: "numeric", month: "short" }),
      month: dates({ month: "short" }),
      gap: (gap) => translate(`vocabulary.gapReason.${gap.reason}` as never),
    } satisfies ChartTexts;
  }, [locale, translate]);
}
