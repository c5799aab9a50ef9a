import { compareDyads } from "@/server/usecases/compare-dyads";
import { compareGoldTexts } from "@/server/usecases/compare-gold-texts";
import { comparePeriods } from "@/server/usecases/compare-periods";
import { findSamePattern } from "@/server/usecases/find-same-pattern";
import { getActor } from "@/server/usecases/get-actor";
import { getActorHistory } from "@/server/usecases/get-actor-history";
import { exportGold } from "@/server/usecases/export-gold";
import { getAgreement, giveAgreement } from "@/server/usecases/get-agreement";
import { getDocument } from "@/server/usecases/get-document";
import { getDocumentHistory } from "@/server/usecases/get-document-history";
import { getDyad } from "@/server/usecases/get-dyad";
import { getEventHistory } from "@/server/usecases/get-event-history";
import { getFilterOptions } from "@/server/usecases/get-filter-options";
import { getMap } from "@/server/usecases/get-map";
import { getMatrix } from "@/server/usecases/get-matrix";
import { getMediation } from "@/server/usecases/get-mediation";
import { getMediationDesk } from "@/server/usecases/get-mediation-desk";
import { getNetwork } from "@/server/usecases/get-network";
import { getOverview } from "@/server/usecases/get-overview";
import { giveEvidence, giveEvidenceText } from "@/server/usecases/give-evidence";
import { giveEvents } from "@/server/usecases/give-events";
import { listActors } from "@/server/usecases/list-actors";
import { listDatasets } from "@/server/usecases/list-datasets";
import { listDocuments } from "@/server/usecases/list-documents";
import { listDyads } from "@/server/usecases/list-dyads";
import { listEvents } from "@/server/usecases/list-events";
import { countLatest, listLatest } from "@/server/usecases/list-latest";
import { listMediations } from "@/server/usecases/list-mediations";
import { listConflicts } from "@/server/usecases/recoding/list-conflicts";
import { getRecoding, listRecodings } from "@/server/usecases/recoding/list-recodings";
import { listRemovedDocuments } from "@/server/usecases/list-removed-documents";
import { listReviewable } from "@/server/usecases/list-reviewable";
import { listReviewQueue } from "@/server/usecases/list-review-queue";
import { findRelaxations } from "@/server/usecases/find-relaxations";
import { previewMediations } from "@/server/usecases/preview-mediations";
import { searchStore } from "@/server/usecases/search-store";
import type { CubeImage } from "@/server/store/cube-image";

/** The use cases that read the store or the cube and change nothing: what reader threads do. */
export const READING = {
  compareDyads,
  compareGoldTexts,
  comparePeriods,
  countLatest,
  exportGold,
  findSamePattern,
  getActor,
  getActorHistory,
  getAgreement,
  getDocument,
  getDocumentHistory,
  getDyad,
  getEventHistory,
  getFilterOptions,
  getMap,
  getMatrix,
  getMediation,
  getMediationDesk,
  getNetwork,
  getOverview,
  getRecoding,
  giveAgreement,
  giveEvents,
  giveEvidence,
  giveEvidenceText,
  listActors,
  listDatasets,
  listDocuments,
  listDyads,
  listEvents,
  listLatest,
  listMediations,
  listConflicts,
  listRecodings,
  listRemovedDocuments,
  listReviewable,
  listReviewQueue,
  findRelaxations,
  previewMediations,
  searchStore,
};

export type Reading = typeof READING;

/** A use case by name with what it is asked, or the cube that all after it are answered from. */
export type ReadingTask =
  { [Name in keyof Reading]: { name: Name; args: Parameters<Reading[Name]> } }[keyof Reading] | { publish: CubeImage };
