import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

/** A public record on which a report of the sample collection rests. */
export interface SampleSource {
  id: string;
  title: string;
  publisher: string;
  /** `YYYY-MM-DD`, or empty where the record has no date. */
  date: string;
  url: string;
}

const FILE = path.join(/* turbopackIgnore: true */ process.cwd(), "data", "samples", "sources.csv");

/** The public records of `data/samples/sources.csv`, in the order of the file. */
export function readSampleSources(file: string = FILE): SampleSource[] {
  return parse(readFileSync(file), { bom: true, columns: true, skip_empty_lines: true, trim: true });
}
