"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useDayText } from "@/components/charts/marks/use-day-text";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { StepFields } from "@/lib/review/step-input";

/** A step of mediation in one line: its state, day and mediators. */
export function useStepText(): (
  step: Pick<StepFields, "state" | "stateDate" | "mediators">,
  names: ActorNames,
) => string {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDayText();
  return ({ state, stateDate, mediators }, names) =>
    [
      t(`vocabulary.mediationState.${state}`),
      day(stateDate),
      mediators.length > 0 ? format.list(mediators.map((code) => names[code] ?? code)) : t("mediations.desk.unknown"),
    ].join(" · ");
}
