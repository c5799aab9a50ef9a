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
    const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    return {
      locale,
      direction: RIGHT_TO_LEFT.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr",
      text: (label) => (typeof label === "string" ? label : translate(label.id as never, label.values as never)),
      own: (id, values) => translate(`charts.${id}` as never, values as never),
      number: (value) => numbers.format(value === 0 ? 0 : value).replace("-", "−"),
      day: dates({ day: "numeric", month: "short", year: "numeric" }),
      dayOfYear: dates({ day: "numeric", month: "short" }),
      month: dates({ month: "short" }),
      gap: (gap) => translate(`charts.gap.${gap.reason}` as never),
    } satisfies ChartTexts;
  }, [locale, translate]);
}
