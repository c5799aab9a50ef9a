import type { ActorNames } from "@/lib/relations/named-actor";
import type { Agreement } from "./agreement";

/** How far two files agree: the first differences, how many there are, and the documents that only one file has. */
export interface FileAgreement {
  agreement: Agreement;
  differenceCount: number;
  onlyFirstCount: number;
  onlySecondCount: number;
  actorNames: ActorNames;
}
