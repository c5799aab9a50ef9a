"use client";

import { useMemo, useSyncExternalStore } from "react";
import { readDraft } from "@/components/documents/draft-storage";
import { NewDocument } from "@/components/documents/new-document";
import { documentRequests } from "./document-requests";

const subscribe = () => () => {};

/** Ties the form to the server's interface, and begins with what the browser kept. */
export function NewDocumentDesk({ ruleReasons }: { ruleReasons: Readonly<Record<string, string>> }) {
  const isInBrowser = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  const initialDraft = useMemo(() => (isInBrowser ? readDraft() : undefined), [isInBrowser]);
  return (
    // The server knows no draft: the form begins anew once it stands in the browser. Until then it takes nothing in,
    // since what is entered before would be lost.
    <fieldset disabled={!isInBrowser} className="contents">
      <NewDocument
        key={String(isInBrowser)}
        requests={documentRequests}
        ruleReasons={ruleReasons}
        initialDraft={initialDraft}
      />
    </fieldset>
  );
}
