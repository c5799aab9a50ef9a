"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useLive } from "@/components/ui/use-live";
import type { DocumentBatch } from "@/lib/relations/document-batch";
import type { BatchRequests } from "./batch-requests";

/** A batch as the server last told it, asked anew while it runs; the page is made anew when it ends. */
export function useLiveBatch(initial: DocumentBatch, getBatch: BatchRequests["getBatch"]) {
  const router = useRouter();
  const ask = useCallback(() => getBatch(initial.id), [initial.id, getBatch]);
  const onEnd = useCallback(() => router.refresh(), [router]);
  const { value: batch, setValue: setBatch, isLost } = useLive(initial, { ask, isGoingOn: isRunning, onEnd });
  return { batch, setBatch, isLost };
}

function isRunning({ state }: DocumentBatch): boolean {
  return state === "running";
}
