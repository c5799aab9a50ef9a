import type { Importer } from "../importer";
import { recogniseTable } from "./recognise-table";
import { tableReader } from "./table-reader";

/** Any table with a day, two actors and an act in its columns, by a mapping that is guessed and then corrected. */
export const tableImporter: Importer = {
  kind: "table",
  papers: { name: "Table of events", isRedistributable: false },
  recognise: recogniseTable,
  readerOf: (table, context, options) => tableReader(table, context, options?.mapping ?? table.mapping),
};
