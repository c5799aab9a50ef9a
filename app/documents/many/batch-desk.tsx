"use client";

import { useSyncExternalStore } from "react";
import { BatchForm } from "@/components/batches/batch-form";
import { batchRequests } from "./batch-requests";

const subscribe = () => () => {};

/** Ties the form to the server's interface; until it stands in the browser it takes nothing in. */
export function BatchDesk() {
  const isInBrowser = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return (
    <fieldset disabled={!isInBrowser} className="contents">
      <BatchForm requests={batchRequests} />
    </fieldset>
  );
}
