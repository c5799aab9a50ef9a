"use client";

import { BatchRun } from "@/components/batches/batch-run";
import type { DocumentBatch } from "@/lib/relations/document-batch";
import { batchRequests } from "../batch-requests";

/** Ties a batch to the server's interface. */
export function RunDesk({ batch }: { batch: DocumentBatch }) {
  return <BatchRun initialBatch={batch} requests={batchRequests} />;
}
