"use client";

import { RunProgress } from "@/components/datasets/run-progress";
import type { ImportRun } from "@/lib/relations/import-run";
import { datasetRequests } from "@/app/datasets/dataset-requests";

/** Ties a running import to the server's interface. */
export function RunDesk({ run }: { run: ImportRun }) {
  return <RunProgress initialRun={run} requests={datasetRequests} />;
}
