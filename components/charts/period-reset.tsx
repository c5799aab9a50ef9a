"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { usePeriodAddress } from "./use-period-address";

/** Leads back from a period that was marked on a chart; with `isAlways`, from any period of the address. */
export function PeriodReset({ isAlways = false }: { isAlways?: boolean }) {
  const t = useTranslations("charts");
  const { isMarked, from, to, reset } = usePeriodAddress();
  if (!isMarked && !(isAlways && (from ?? to))) return null;
  return (
    <Button onClick={reset} className="w-fit">
      <RotateCcw aria-hidden className="size-3.5" />
      {t(isMarked ? "resetPeriod" : "wholePeriod")}
    </Button>
  );
}
