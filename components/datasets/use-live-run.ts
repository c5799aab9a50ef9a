"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useLive } from "@/components/ui/use-live";
import type { ImportRun } from "@/lib/relations/import-run";
import type { DatasetRequests } from "./dataset-requests";
import { isUnfinished } from "./is-unfinished";

/**
 * A run as the server last told it, asked anew until it ends; the page is then made anew. `isLost` while the server does
 * not answer.
 */
export function useLiveRun(initial: ImportRun, getRun: DatasetRequests["getRun"]): { run: ImportRun; isLost: boolean } {
  const router = useRouter();
  const ask = useCallback(() => getRun(initial.id), [initial.id, getRun]);
  const onEnd = useCallback(() => router.refresh(), [router]);
  const { value: run, isLost } = useLive(initial, { ask, isGoingOn: isUnfinished, onEnd });
  return { run, isLost };
}
