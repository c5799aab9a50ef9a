import { readSampleSources, type SampleSource } from "@/server/files/read-sample-sources";

/** The public records on which the sample collection rests, the latest first; those without a date come last. */
export async function listSampleSources(): Promise<SampleSource[]> {
  return readSampleSources().sort(
    (one, other) => other.date.localeCompare(one.date) || one.title.localeCompare(other.title, "en"),
  );
}
