"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { ImportRun } from "@/lib/relations/import-run";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { DatasetRequests } from "./dataset-requests";
import { ProgressBar } from "@/components/ui/progress-bar";
import { runPace } from "@/lib/relations/run-pace";
import { useDurationText } from "./use-duration-text";
import { useLiveRun } from "./use-live-run";
import { useSizeText } from "./use-size-text";

/** An import while it goes on: its stage, how far and how fast, and a way to break it off. */
export function RunProgress({
  initialRun,
  requests,
}: {
  initialRun: ImportRun;
  requests: Pick<DatasetRequests, "getRun" | "cancelRun">;
}) {
  const t = useTranslations("datasets.run");
  const format = useFormatter();
  const size = useSizeText();
  const duration = useDurationText();
  const { run, isLost } = useLiveRun(initialRun, requests.getRun);
  const [isAsked, setIsAsked] = useState(false);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const isStopping = isAsked || run.isCancelWanted;
  const pace = runPace(run);
  const share = run.stage === "reading" ? pace.shareRead : undefined;

  const cancel = async () => {
    setIsAsked(true);
    setFaults([]);
    const answer = await requests.cancelRun(run.id);
    if (answer.ok) return;
    setIsAsked(false);
    setFaults(answer.faults);
  };

  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="text-sm font-medium">
        {isStopping ? t("cancelling") : t(`stage.${run.stage}`)}
      </p>
      <ProgressBar
        label={t("progress")}
        share={share}
        text={share === undefined ? t(`stage.${run.stage}`) : format.number(share, { style: "percent" })}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
          <span>{t("rows", { count: run.rowCount })}</span>
          {pace.rowsPerSecond !== undefined && <span>{t("pace", { count: Math.round(pace.rowsPerSecond) })}</span>}
          <span>{t("bytes", { read: size(run.byteCount), total: size(run.byteTotal) })}</span>
          {pace.secondsLeft !== undefined && <span>{t("left", { time: duration(Math.ceil(pace.secondsLeft)) })}</span>}
          {run.rejectedCount > 0 && <span>{t("rejectedSoFar", { count: run.rejectedCount })}</span>}
        </p>
        <Button onClick={cancel} disabled={isStopping}>
          {t("cancel")}
        </Button>
      </div>
      <p role="alert" className="text-sm text-warn empty:hidden">
        {isLost && t("lost")}
      </p>
      <FaultList faults={faults} />
    </div>
  );
}
