"use client";

import { ReviewDesk } from "@/components/review/review-desk";
import type { ReviewQueue } from "@/lib/review/review-queue";
import { REVIEW_REQUESTS } from "./review-requests";

/** Ties the page of review to the server's interface. */
export function ReviewPageDesk(page: { queue: ReviewQueue; query: string; canDecideAll: boolean }) {
  // The desk keeps its own state while one reviews; after a batch it begins anew.
  return <ReviewDesk {...page} requests={REVIEW_REQUESTS} onChanged={() => window.location.reload()} />;
}
