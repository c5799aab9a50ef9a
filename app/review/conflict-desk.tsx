"use client";

import { useRouter } from "next/navigation";
import { askApi } from "@/app/ask-api";
import { ConflictList, type ConflictRequests } from "@/components/review/recodings/conflict-list";
import type { RecodingConflict } from "@/lib/agreement/recoding-conflict";
import type { ActorNames } from "@/lib/relations/named-actor";
import { REVIEW_REQUESTS } from "./review-requests";

const REQUESTS: ConflictRequests = {
  keep: (id) => askApi(`/api/v1/recodings/conflicts/${id}`, { method: "DELETE" }),
  decide: REVIEW_REQUESTS.decide,
};

/** Ties the conflicts of re-coding to the server's interface; the page is asked anew after each decision. */
export function ConflictDesk(page: { count: number; conflicts: readonly RecodingConflict[]; names: ActorNames }) {
  const router = useRouter();
  return <ConflictList {...page} requests={REQUESTS} onDecided={() => router.refresh()} />;
}
