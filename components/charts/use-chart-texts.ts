"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { chartTexts, type ChartTexts } from "./chart-texts";

/** The texts of charts in the reader's language. */
export function useChartTexts(): ChartTexts {
  const locale = useLocale();
  const translate = useTranslations();
  return useMemo(
    () => chartTexts(locale, (id, values) => translate(id as never, values as never)),
    [locale, translate],
  );
}
