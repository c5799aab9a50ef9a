"use client";

import { NewDocument } from "@/components/documents/new-document";
import { documentRequests } from "./document-requests";

/** Ties the form to the server's interface. */
export function NewDocumentDesk({ ruleReasons }: { ruleReasons: Readonly<Record<string, string>> }) {
  return <NewDocument requests={documentRequests} ruleReasons={ruleReasons} />;
}
