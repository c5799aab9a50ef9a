"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import { Link } from "@/components/ui/link";
import type { ShownFault } from "@/components/ui/shown-fault";
import { useLive } from "@/components/ui/use-live";
import type { Recodings } from "@/lib/agreement/recoding-run";
import type { RecodingRequests } from "./recoding-requests";
import { RunLine } from "./run-line";

/**
 * Says that another version has coded documents and codes them again on demand, with its progress; the last run's report
 * is linked. Shows nothing where nothing waits and nothing was done.
 */
export function RecodingNotice({ initial, requests }: { initial: Recodings; requests: RecodingRequests }) {
  const t = useTranslations("review.recodings");
  const { value: recodings, setValue: setRecodings } = useLive(initial, { ask: requests.list, isGoingOn });
  const [faults, setFaults] = useState<ShownFault[]>([]);
  const { outdatedCount, outdated, coderVersion, runs } = recodings;
  const last = runs[0];
  const isRunning = isGoingOn(recodings);

  const ask = async (answer: Promise<{ ok: true } | { ok: false; faults: ShownFault[] }>) => {
    const given = await answer;
    setFaults(given.ok ? [] : given.faults);
    const listed = await requests.list();
    if (listed.ok) setRecodings(listed.value);
  };
  if (outdatedCount === 0 && !last) return null;
  return (
    <section
      aria-label={t("label")}
      className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-3 text-sm"
    >
      {outdatedCount > 0 && !isRunning && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>
            {t("outdated", { count: outdatedCount, versions: outdated.map((one) => one.coderVersion).join(", ") })}{" "}
            <span className="text-ink-soft">{t("now", { version: coderVersion })}</span>
          </p>
          <Button onClick={() => void ask(requests.start())}>{t("start")}</Button>
        </div>
      )}
      {last && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <RunLine run={last} />
          <Link href={`/review/recodings/${last.id}`} className="link">
            {t("report")}
          </Link>
          {isRunning && (
            <Button tone="quiet" disabled={last.isCancelWanted} onClick={() => void ask(requests.cancel(last.id))}>
              {last.isCancelWanted ? t("cancelling") : t("cancel")}
            </Button>
          )}
        </div>
      )}
      <FaultList faults={faults} />
    </section>
  );
}

function isGoingOn({ runs }: Recodings): boolean {
  return runs[0]?.state === "running";
}
