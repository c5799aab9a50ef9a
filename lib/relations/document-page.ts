import type { CodedMediation } from "./coded-mediation";
import type { SameTelling } from "./document-batch";
import type { ActorNames } from "./named-actor";
import type { RelationEvent } from "./relation-event";
import type { SourceDocument } from "./source-document";

/** A stored document with all that was coded in it. */
export interface DocumentPage {
  document: SourceDocument;
  isSample: boolean;
  addedAt: string;
  coderVersion: string;
  events: RelationEvent[];
  /** The mediation states told by this document, with the process each belongs to. */
  mediations: (CodedMediation & { mediationId: number })[];
  /** Other documents that tell the same, word for word. */
  sameTellings: SameTelling[];
  actorNames: ActorNames;
}
