"use client";

import { useRouter } from "next/navigation";
import { SavedViews } from "@/components/views/saved-views";
import { SaveView } from "@/components/views/save-view";
import type { SavedView } from "@/lib/relations/saved-view";
import { viewRequests } from "./view-requests";

/** Ties the list of saved views to the server's interface. */
export function ViewsDesk({ views }: { views: readonly SavedView[] }) {
  const router = useRouter();
  return <SavedViews views={views} requests={viewRequests} onChanged={() => router.refresh()} />;
}

/** Ties the way to save a view to the server's interface. */
export function SaveViewDesk() {
  const router = useRouter();
  return <SaveView save={viewRequests.save} onSaved={() => router.refresh()} />;
}
