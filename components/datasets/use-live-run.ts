"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { ImportRun } from "@/lib/relations/import-run";
import type { DatasetRequests } from "./dataset-requests";
import { isUnfinished } from "./is-unfinished";

const ASK_EVERY_MILLISECONDS = 1_000;
/** While the server does not answer, it is asked less and less often, up to this. */
const ASK_AT_LEAST_EVERY_MILLISECONDS = 15_000;

/**
 * A run as the server last told it, asked anew every second until it ends; the page is then made anew. `isLost` while
 * the server does not answer.
 */
export function useLiveRun(initial: ImportRun, getRun: DatasetRequests["getRun"]): { run: ImportRun; isLost: boolean } {
  const router = useRouter();
  const [run, setRun] = useState(initial);
  const [isLost, setIsLost] = useState(false);
  const isGoingOn = isUnfinished(run);
  useEffect(() => {
    if (!isGoingOn) return;
    let isLeft = false;
    let pause = ASK_EVERY_MILLISECONDS;
    let timer = setTimeout(ask, pause);
    async function ask() {
      const answer = await getRun(initial.id);
      if (isLeft) return;
      setIsLost(!answer.ok);
      pause = answer.ok ? ASK_EVERY_MILLISECONDS : Math.min(pause * 2, ASK_AT_LEAST_EVERY_MILLISECONDS);
      if (answer.ok) {
        setRun(answer.value);
        if (!isUnfinished(answer.value)) return router.refresh();
      }
      timer = setTimeout(ask, pause);
    }
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [initial.id, isGoingOn, getRun, router]);
  return { run, isLost };
}
