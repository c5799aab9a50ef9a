import { quadClassOf } from "@/lib/relations/event-type";
import { quadClassNumber } from "@/lib/relations/quad-class";
import type { GoldDocument, ScoredMediation } from "@/lib/scoring/gold-document";
import { topLevelCode } from "@/lib/relations/actor-code";
import { readReviewedCoding, readReviewedDocumentIds, type ReviewedCoding } from "@/server/store/review/read-codings";
import { reviewedActs } from "./reviewed-acts";

/** Documents as gold, and what was left out. */
export interface GoldExport {
  documents: GoldDocument[];
  /** Reviewed documents of datasets that may not be given on: gold holds whole texts. */
  withheldCount: number;
}

/**
 * All documents none of whose events awaits review, as gold that `score` reads: their texts, the acts and mediations that
 * stand; with `reviewedBy`, those in which the analyst of that display name had the last word on every event. Actors are
 * left out: a review does not say whom else a text names.
 */
export async function exportGold({ reviewedBy }: { reviewedBy?: string | undefined } = {}): Promise<GoldExport> {
  const codings = readReviewedDocumentIds()
    .flatMap((id) => readReviewedCoding(id) ?? [])
    .filter(({ events }) => reviewedBy === undefined || events.every((event) => event.reviewedBy === reviewedBy));
  const given = codings.filter(({ isRedistributable }) => isRedistributable);
  return { documents: given.map(goldOf), withheldCount: codings.length - given.length };
}

function goldOf(coding: ReviewedCoding): GoldDocument {
  return {
    id: coding.id,
    text: coding.text,
    date: coding.publishedDate,
    events: reviewedActs(coding).map(({ source, target, type, isReciprocal, modality }) => ({
      source,
      target,
      plover: type,
      quad: quadClassNumber(quadClassOf(type)),
      modality,
      ...(isReciprocal && { sym: true }),
    })),
    mediations: mediationsOf(coding),
  };
}

/** Who mediates between whom with the latest state that stands, in the order of the text. */
function mediationsOf({ events }: ReviewedCoding): ScoredMediation[] {
  const found = new Map<string, ScoredMediation>();
  for (const { said } of events) {
    if (!said?.mediationState || said.reviewState === "rejected") continue;
    const codes = (role: string) =>
      [...new Set(said.participants.flatMap((one) => (one.role === role ? [topLevelCode(one.code)] : [])))].sort();
    const [mediators, parties, hosts] = [codes("mediator"), codes("party"), codes("host")];
    if (mediators.length === 0 || parties.length === 0) continue;
    const host = hosts[0];
    found.set(`${mediators.join()} ${parties.join()}`, {
      mediators,
      parties,
      state: said.mediationState,
      ...(host !== undefined && { host }),
    });
  }
  return [...found.values()];
}
