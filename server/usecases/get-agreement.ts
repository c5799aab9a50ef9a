import { agreementToCsv } from "@/lib/agreement/agreement-to-csv";
import { agreementOf, type Agreement } from "@/lib/agreement/agreement";
import type { ComparedDocument } from "@/lib/agreement/compared-document";
import { selectedEventIds } from "@/lib/cube/selected-events";
import type { EventFilter } from "@/lib/relations/event-filter";
import type { ActorNames } from "@/lib/relations/named-actor";
import { REVIEW_STATES } from "@/lib/relations/review-state";
import { readKeptVersions } from "@/server/store/recoding/read-kept-codings";
import { readReviewedCoding, readReviewedDocumentIds } from "@/server/store/review/read-codings";
import { actorNamesOf } from "./actor-names-of";
import { openReviewView } from "./list-review-queue";
import { countQuietSentences, machineActs, reviewedActs } from "./reviewed-acts";
import { versionDocuments } from "./version-documents";

/** Differences on one page. */
const PAGE_SIZE = 50;
/** Rows of the table by dyad: the rest is in the files. */
const MOST_DYADS = 200;

/** How far two codings of the stored documents agree, one page of differences with it. */
export interface ReviewAgreement {
  agreement: Agreement;
  /** The earlier version of the coder that is compared with the present coding, in place of machine and analysts. */
  version?: string;
  /** The versions that can be: those whose codings are kept. */
  versions: { coderVersion: string; count: number }[];
  /** Documents with events of which some still await review: they are not compared. */
  unfinishedCount: number;
  differenceCount: number;
  /** Differences left out before those that are given. */
  offset: number;
  /** Where the next page begins, if there is one. */
  nextOffset?: number;
  actorNames: ActorNames;
}

/**
 * Compares the machine's coding with what stands after review, over the filter's events of documents none of whose events
 * awaits review. With the `version` of a coder whose codings are kept, compares those with the present coding, in whole
 * documents that tell one of the filter's events; an unknown version is not heeded. `offset` differences are left out; a
 * page has 50. A review state in the filter is not heeded.
 */
export async function getAgreement(
  filter: EventFilter,
  { offset = 0, version }: { offset?: number; version?: string | undefined } = {},
): Promise<ReviewAgreement> {
  const { agreement, ...compared } = wholeAgreement(filter, version);
  const shown = {
    ...agreement,
    byDyad: agreement.byDyad.slice(0, MOST_DYADS),
    differences: agreement.differences.slice(offset, offset + PAGE_SIZE),
  };
  return {
    agreement: shown,
    ...compared,
    differenceCount: agreement.differences.length,
    offset,
    ...(offset + PAGE_SIZE < agreement.differences.length && { nextOffset: offset + PAGE_SIZE }),
    actorNames: agreementNames(shown),
  };
}

/** The whole agreement under the filter, as CSV; undefined for a version of which no codings are kept. */
export async function giveAgreement(filter: EventFilter, asked?: string): Promise<string | undefined> {
  const { agreement, version } = wholeAgreement(filter, asked);
  return version === asked ? agreementToCsv(agreement) : undefined;
}

/** Display names of all actors that an agreement speaks of. */
export function agreementNames({ byDyad, differences }: Agreement): ActorNames {
  const acts = differences.flatMap(({ first, second }) => [first, second].filter((act) => act !== undefined));
  const codes = new Set([
    ...byDyad.flatMap(({ id }) => id.split("–")),
    ...acts.flatMap(({ source, target }) => [source, target]),
  ]);
  return actorNamesOf({ events: [{ participants: [...codes].map((code) => ({ code })) }], mediations: [] });
}

function wholeAgreement(
  filter: EventFilter,
  asked?: string,
): Pick<ReviewAgreement, "agreement" | "unfinishedCount" | "version" | "versions"> {
  const view = openReviewView(filter);
  const selection = view.select({ review: [...REVIEW_STATES] });
  const ids = new Set(selectedEventIds(selection));
  const versions = readKeptVersions();
  const version = versions.find(({ coderVersion }) => coderVersion === asked)?.coderVersion;
  if (version !== undefined)
    return { agreement: agreementOf(versionDocuments(version, ids)), version, versions, unfinishedCount: 0 };
  const documents = readReviewedDocumentIds().flatMap((id) => comparedDocument(id, ids));
  return {
    agreement: agreementOf(documents),
    versions,
    unfinishedCount: view.countDocuments(selection) - documents.length,
  };
}

function comparedDocument(documentId: string, ids: ReadonlySet<number>): ComparedDocument[] {
  const coding = readReviewedCoding(documentId);
  const events = coding?.events.filter(({ id }) => ids.has(id)) ?? [];
  if (!coding || events.length === 0) return [];
  const chosen = { ...coding, events };
  return [
    {
      id: coding.id,
      title: coding.title,
      quietSentenceCount: countQuietSentences(coding),
      first: machineActs(chosen),
      second: reviewedActs(chosen),
    },
  ];
}
