import type { Mediation } from "@/lib/relations/mediation";
import type { StoredEvidence } from "@/lib/relations/relation-event";
import { mediationOfSteps } from "@/lib/review/mediation-of-steps";
import type { StepEvidence } from "@/lib/review/step-state";
import { groupBy } from "./group-by";
import { readPlacedSteps } from "./review/mediation-steps";
import { store } from "./store";

type DocumentFields = Pick<
  StoredEvidence,
  "documentId" | "datasetId" | "documentTitle" | "publisher" | "publishedDate"
> & {
  url: string | null;
};

/**
 * All processes of mediation as they stand, by id; the steps of each in the order of their dates, and on one day in the
 * order in which a mediation runs.
 */
export function readMediations(): Mediation[] {
  const { reader } = store();
  const steps = groupBy(readPlacedSteps(reader), ({ processId }) => processId);
  const find = reader.prepare(
    `SELECT "id" AS documentId, "datasetId", "title" AS documentTitle, "publisher", "publishedDate", "url"
     FROM "SourceDocument" WHERE "id" = ?`,
  );
  const known = new Map<string, DocumentFields>();
  const documentOf = (id: string) => {
    if (!known.has(id)) known.set(id, find.get(id) as DocumentFields);
    return known.get(id);
  };
  const stored = (evidence: StepEvidence, position: number): StoredEvidence[] => {
    const document = documentOf(evidence.documentId);
    if (!document) return [];
    const { id = -position - 1, start, end, quote, ruleId, sentiment, confidence } = evidence;
    const { url, ...fields } = document;
    return [{ id, ...fields, start, end, quote, ruleId, sentiment, confidence, ...(url !== null && { url }) }];
  };
  return [...steps].sort(([one], [other]) => one - other).map(([id, own]) => mediationOfSteps(id, own, stored));
}
