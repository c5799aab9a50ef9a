import { columnPlaces, findNamedHead } from "../find-named-head";
import type { FileHead, RecognisedTable } from "../importer";
import { placesOf } from "../places-of";

const NEEDED = ["Event ID", "Event Date", "Source Name", "Source Country", "Target Name", "Target Country"];

const READ_COLUMNS = [
  ...["Event ID", "Event Date", "Event Text", "CAMEO Code", "Intensity", "Source Name", "Source Sectors"],
  ...["Source Country", "Target Name", "Target Sectors", "Target Country", "Story ID", "Publisher"],
  ...["City", "District", "Province", "Country"],
];

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
    neededColumns: placesOf(head.columns, READ_COLUMNS),
  };
}
