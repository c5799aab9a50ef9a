"use client";

import { RunningImports } from "@/components/datasets/running-imports";
import type { ImportRun } from "@/lib/relations/import-run";
import { datasetRequests } from "./dataset-requests";

/** Ties the running imports to the server's interface. */
export function RunningDesk({ runs }: { runs: readonly ImportRun[] }) {
  return <RunningImports runs={runs} requests={datasetRequests} />;
}
