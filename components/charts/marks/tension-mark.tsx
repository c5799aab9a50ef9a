import clsx from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { isGap, type Gap } from "@/lib/relations/gap";
import type { Tension } from "@/lib/measures/tension";
import { GapMark } from "./gap-mark";

/** The tension index of a pair: number, word of its level, and its 90 % band on a scale of 0 to 100. */
export function TensionMark({ tension, isLarge = false }: { tension: Tension | Gap; isLarge?: boolean }) {
  const t = useTranslations();
  const format = useFormatter();
  if (isGap(tension)) return <GapMark gap={tension} isReasonShown />;
  const round = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const band = t("relations.band", { low: round(tension.low), high: round(tension.high) });
  const isConflict = tension.value >= 60;
  const isCooperation = tension.value < 40;
  return (
    <span className={clsx("inline-block", isLarge ? "min-w-36" : "w-24 sm:w-36")}>
      <span className="flex flex-wrap items-baseline gap-x-1.5">
        <span className={isLarge ? "text-headline font-semibold" : "font-semibold"}>{round(tension.value)}</span>
        <span className={isLarge ? "text-base text-ink-soft" : "text-ink-soft"}>
          {t(`vocabulary.tensionLevel.${tension.level}`)}
        </span>
        <span className="ms-auto text-xs text-ink-faint">{band}</span>
      </span>
      <svg aria-hidden className="keep-colour mt-0.5 block h-1.5 w-full" viewBox="0 0 100 6" preserveAspectRatio="none">
        <rect width="100" height="6" rx="1" className="fill-not-found" />
        <rect
          x={tension.low}
          width={Math.max(tension.high - tension.low, 1)}
          height="6"
          className={clsx(
            isConflict ? "fill-conflict-mid" : isCooperation ? "fill-cooperate-mid" : "fill-neutral-mark",
          )}
          opacity="0.55"
        />
        <rect
          x={Math.min(Math.max(tension.value - 0.9, 0), 98.2)}
          width="1.8"
          height="6"
          className={clsx(isConflict ? "fill-conflict" : isCooperation ? "fill-cooperate" : "fill-ink-soft")}
        />
      </svg>
    </span>
  );
}
