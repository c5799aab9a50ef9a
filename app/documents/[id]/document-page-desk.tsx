"use client";

import { useRouter } from "next/navigation";
import { DocumentDesk } from "@/components/review/document-desk";
import type { DocumentHistory } from "@/lib/review/document-history";
import type { DocumentState } from "@/lib/review/document-state";
import { DOCUMENT_REVIEW_REQUESTS } from "../document-review-requests";

/** Ties what can be done to a document to the server's interface. */
export function DocumentPageDesk(page: {
  history: Omit<DocumentHistory, "state"> & { state: DocumentState };
  eventCount: number;
}) {
  const router = useRouter();
  return (
    <DocumentDesk
      {...page}
      requests={DOCUMENT_REVIEW_REQUESTS}
      onChanged={() => router.refresh()}
      onRemoved={() => router.push("/documents/removed")}
    />
  );
}
