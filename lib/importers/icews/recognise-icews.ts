import { columnPlaces, findNamedHead } from "../find-named-head";
import type { FileHead, RecognisedTable } from "../importer";

const NEEDED = ["Event ID", "Event Date", "Source Name", "Source Country", "Target Name", "Target Country"];

/**
 * An ICEWS file by its head, with codes or with their labels alone. Tab-separated files are cut without regard to
 * quotes: some releases enclose texts in them, some a few cells, some write them as they are; the reader takes them
 * away, so that a stray one cannot swallow the rows behind it.
 */
export function recogniseIcews({ lines }: FileHead): RecognisedTable | undefined {
  const head = findNamedHead([(lines[0] ?? "").replaceAll('"', "")], NEEDED);
  if (!head) return undefined;
  const find = columnPlaces(head.columns);
  const hasCodes = find("CAMEO Code") >= 0;
  if (!hasCodes && find("Event Text") < 0) return undefined;
  return {
    format: { ...head.format, isQuoted: head.format.delimiter !== "\t" },
    columns: head.columns,
    layout: `ICEWS (${head.columns.length} columns${hasCodes ? "" : ", without codes"})`,
    certainty: 1,
  };
}
