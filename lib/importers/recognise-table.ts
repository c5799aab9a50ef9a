import { IMPORTERS } from "./importers";
import type { DatasetKind, EventlessKind, FileHead, Importer, RecognisedTable } from "./importer";

/** What a file's head looks like: a table with its importer, a file of a dataset that holds no events, or nothing known. */
export type Recognition =
  | { is: "table"; importer: Importer; table: RecognisedTable }
  | { is: "eventless"; what: EventlessKind }
  | { is: "unknown" };

/** Asks every importer, or only the one of a kind that the analyst says it is; the most certain one has it. */
export function recogniseTable(head: FileHead, kind?: DatasetKind): Recognition {
  const asked = IMPORTERS.filter((importer) => kind === undefined || importer.kind === kind);
  for (const importer of asked) {
    const what = importer.findEventless?.(head);
    if (what) return { is: "eventless", what };
  }
  const [best] = asked
    .flatMap((importer) => {
      const table = importer.recognise(head);
      return table ? [{ importer, table }] : [];
    })
    .sort((one, other) => other.table.certainty - one.table.certainty);
  return best ? { is: "table", ...best } : { is: "unknown" };
}
