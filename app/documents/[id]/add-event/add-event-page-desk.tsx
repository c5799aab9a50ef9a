"use client";

import { useRouter } from "next/navigation";
import { REVIEW_REQUESTS } from "@/app/review/review-requests";
import { AddEventDesk } from "@/components/review/add-event-desk";
import type { Day } from "@/lib/relations/day";
import type { TextSpan } from "@/lib/review/event-state";

/** Ties the form of a missed event to the server's interface; what was added is shown in its document. */
export function AddEventPageDesk(page: {
  documentId: string;
  publishedDate: Day;
  paragraphs: readonly (readonly TextSpan[])[];
}) {
  const router = useRouter();
  return (
    <AddEventDesk
      {...page}
      add={REVIEW_REQUESTS.add}
      onAdded={({ subject }) => router.push(`/documents/${page.documentId}#event-${subject.id}`)}
    />
  );
}
