import { useFormatter, useTranslations } from "next-intl";
import type { RecodingRun } from "@/lib/agreement/recoding-run";

/** How a run of re-coding stands, in one line with its progress. */
export function RunLine({ run }: { run: RecodingRun }) {
  const t = useTranslations("review.recodings");
  const format = useFormatter();
  const { state, documentCount, documentTotal, startedAt, updatedAt, coderVersion } = run;
  const seconds = (Date.parse(updatedAt) - Date.parse(startedAt)) / 1000;
  const perSecond = seconds > 0 ? documentCount / seconds : 0;
  const left = perSecond > 0 ? Math.ceil((documentTotal - documentCount) / perSecond) : undefined;
  return (
    <div className="flex min-w-60 flex-1 flex-col gap-1">
      <p role={state === "running" ? "status" : undefined}>
        {t(`state.${state}`, { version: coderVersion })} {t("progress", { done: documentCount, total: documentTotal })}
        {state === "running" && perSecond > 0 && (
          <span className="text-ink-soft">
            {" "}
            {t("pace", { pace: format.number(perSecond, { maximumFractionDigits: 1 }), left: left ?? 0 })}
          </span>
        )}
      </p>
      {state === "running" && (
        <progress
          value={documentCount}
          max={Math.max(1, documentTotal)}
          aria-label={t("label")}
          className="h-1.5 w-full"
        />
      )}
      <p className="text-xs text-ink-soft">{t("counts", countsOf(run))}</p>
    </div>
  );
}

function countsOf({ sameCount, newCount, goneCount, changedCount, conflictCount, failedCount }: RecodingRun) {
  return {
    same: sameCount,
    added: newCount,
    gone: goneCount,
    changed: changedCount,
    conflicts: conflictCount,
    failed: failedCount,
  };
}
