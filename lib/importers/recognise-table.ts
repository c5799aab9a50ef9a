import { IMPORTERS } from "./importers";
import type { DatasetKind, EventlessKind, FileHead, Importer, RecognisedTable } from "./importer";

/** What a file's head looks like: a table with its importer, a file of a dataset that holds no events, or nothing known. */
export type Recognition =
  | { is: "table"; importer: Importer; table: RecognisedTable }
  | { is: "eventless"; what: EventlessKind }
  | { is: "unknown" };

/**
 * Asks every importer, or only the one of a kind that the analyst says it is; the most certain one has it. A file
 * without events is one whatever the analyst says.
 */
export function recogniseTable(head: FileHead, kind?: DatasetKind): Recognition {
  for (const importer of IMPORTERS) {
    const what = importer.findEventless?.(head);
    if (what) return { is: "eventless", what };
  }
  const [best] = IMPORTERS.filter((importer) => kind === undefined || importer.kind === kind)
    .flatMap((importer) => {
      const table = importer.recognise(head);
      return table ? [{ importer, table }] : [];
    })
    .sort((one, other) => other.table.certainty - one.table.certainty);
  return best ? { is: "table", ...best } : { is: "unknown" };
}
