"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FaultList } from "@/components/ui/fault-list";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Answer, ShownFault } from "@/components/ui/shown-fault";
import type { DocumentBatch } from "@/lib/relations/document-batch";
import { BatchCounts } from "./batch-counts";
import type { BatchRequests } from "./batch-requests";
import { useLiveBatch } from "./use-live-batch";
import { useSecondsText } from "./use-seconds-text";

/** A batch while it goes on and when it has ended: how far, how fast, what became of its documents. */
export function BatchRun({
  initialBatch,
  requests,
}: {
  initialBatch: DocumentBatch;
  requests: Pick<BatchRequests, "getBatch" | "cancel" | "resume">;
}) {
  const t = useTranslations("batches.run");
  const words = useTranslations();
  const format = useFormatter();
  const seconds = useSecondsText();
  const { batch, setBatch, isLost } = useLiveBatch(initialBatch, requests.getBatch);
  const [isAsking, setIsAsking] = useState(false);
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const isRunning = batch.state === "running" && !batch.isInterrupted;
  const { total, position, pace } = batch;
  const share = total === undefined ? undefined : total === 0 ? 1 : position / total;

  const ask = async (question: Promise<Answer<DocumentBatch>>) => {
    setIsAsking(true);
    const answer = await question;
    setIsAsking(false);
    setFaults(answer.ok ? [] : answer.faults);
    if (answer.ok) setBatch(answer.value);
  };
  const reason = batch.fault?.message;
  const reasonText = reason && words.has(reason.id) ? words(reason.id, reason.values) : "";
  const state = () => {
    if (batch.isInterrupted) return t("interrupted");
    if (batch.state === "failed") return t("failed", { reason: reasonText });
    if (batch.state !== "running") return t(batch.state);
    if (batch.isCancelWanted) return t("cancelling");
    return t(total === undefined ? "counting" : "running");
  };

  return (
    <Card title={t("progress")}>
      <div className="flex flex-col gap-3">
        <p role="status" className="text-sm font-medium">
          {state()}
        </p>
        <ProgressBar
          label={t("progress")}
          share={isRunning ? share : (share ?? 0)}
          text={share === undefined ? state() : format.number(share, { style: "percent" })}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
            {total !== undefined && <span>{t("of", { position, total })}</span>}
            {isRunning && pace !== undefined && (
              <span>{t("pace", { pace: format.number(pace, { maximumFractionDigits: 1 }) })}</span>
            )}
            {isRunning && pace !== undefined && total !== undefined && (
              <span>{t("left", { time: seconds((total - position) / pace) })}</span>
            )}
          </p>
          {isRunning && (
            <Button onClick={() => void ask(requests.cancel(batch.id))} disabled={isAsking || batch.isCancelWanted}>
              {t("cancel")}
            </Button>
          )}
          {batch.canResume && (
            <Button tone="primary" onClick={() => void ask(requests.resume(batch.id))} disabled={isAsking}>
              {t("resume")}
            </Button>
          )}
        </div>
        <p role="alert" className="text-sm text-warn empty:hidden">
          {isLost && t("lost")}
        </p>
        {!isRunning && batch.state !== "done" && !batch.canResume && <p className="text-sm">{t("filesGone")}</p>}
        <FaultList faults={faults} />
        <BatchCounts batch={batch} />
      </div>
    </Card>
  );
}
