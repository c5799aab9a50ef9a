import type { CodedAct } from "@/lib/agreement/coded-act";
import type { RecodingResult, RecodingRun, Recodings } from "@/lib/agreement/recoding-run";
import { CODER_VERSION } from "@/lib/coder/coder-version";
import type { ActorNames } from "@/lib/relations/named-actor";
import {
  readOutdated,
  readRecodingResults,
  readRecodingRun,
  readRecodingRuns,
} from "@/server/store/recoding/recoding-runs";
import { actorNamesOf } from "../actor-names-of";

const PAGE_SIZE = 20;

/** Which documents another version has coded, and the runs of re-coding so far. */
export async function listRecodings(): Promise<Recodings> {
  const outdated = readOutdated(CODER_VERSION);
  return {
    coderVersion: CODER_VERSION,
    outdated,
    outdatedCount: outdated.reduce((sum, { count }) => sum + count, 0),
    runs: readRecodingRuns(),
  };
}

/** A run of re-coding with one page of the documents that came out otherwise. */
export interface RecodingPage {
  run: RecodingRun;
  resultCount: number;
  results: RecodingResult[];
  offset: number;
  nextOffset?: number;
  actorNames: ActorNames;
}

/** A run with 20 of its documents that came out otherwise, conflicts first; undefined for an unknown number. */
export async function getRecoding(runId: number, { offset = 0 } = {}): Promise<RecodingPage | undefined> {
  const run = readRecodingRun(runId);
  if (!run) return undefined;
  const { count, results } = readRecodingResults(runId, { offset, limit: PAGE_SIZE });
  const next = offset + PAGE_SIZE;
  return {
    run,
    resultCount: count,
    results,
    offset,
    ...(next < count && { nextOffset: next }),
    actorNames: actorNamesOf({ events: results.flatMap(({ report }) => actsOf(report)), mediations: [] }),
  };
}

function actsOf(report: RecodingResult["report"]): CodedAct[] {
  if ("failed" in report) return [];
  return report.differences.flatMap(({ before, after }) => [before, after].filter((act) => act !== null));
}
