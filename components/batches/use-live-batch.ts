"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { DocumentBatch } from "@/lib/relations/document-batch";
import type { BatchRequests } from "./batch-requests";

const ASK_EVERY_MILLISECONDS = 1_000;
/** While the server does not answer, it is asked less and less often, up to this. */
const ASK_AT_LEAST_EVERY_MILLISECONDS = 15_000;

/** A batch as the server last told it, asked anew every second while it runs; the page is made anew when it ends. */
export function useLiveBatch(initial: DocumentBatch, getBatch: BatchRequests["getBatch"]) {
  const router = useRouter();
  const [batch, setBatch] = useState(initial);
  const [isLost, setIsLost] = useState(false);
  const isRunning = batch.state === "running";
  useEffect(() => {
    if (!isRunning) return;
    let isLeft = false;
    let pause = ASK_EVERY_MILLISECONDS;
    let timer = setTimeout(ask, pause);
    async function ask() {
      const answer = await getBatch(initial.id);
      if (isLeft) return;
      setIsLost(!answer.ok);
      pause = answer.ok ? ASK_EVERY_MILLISECONDS : Math.min(pause * 2, ASK_AT_LEAST_EVERY_MILLISECONDS);
      if (answer.ok) {
        setBatch(answer.value);
        if (answer.value.state !== "running") return router.refresh();
      }
      timer = setTimeout(ask, pause);
    }
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [initial.id, isRunning, getBatch, router]);
  return { batch, setBatch, isLost };
}
