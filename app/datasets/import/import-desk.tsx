"use client";

import { useSyncExternalStore } from "react";
import { ImportForm } from "@/components/datasets/import-form";
import type { SavedMapping, UploadedFile } from "@/components/datasets/dataset-requests";
import { datasetRequests } from "../dataset-requests";

const subscribe = () => () => {};

/** Ties the form to the server's interface; until it stands in the browser it takes nothing in. */
export function ImportDesk(props: { initialUploads: readonly UploadedFile[]; savedMappings: readonly SavedMapping[] }) {
  const isInBrowser = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return (
    <fieldset disabled={!isInBrowser} className="contents">
      <ImportForm requests={datasetRequests} {...props} />
    </fieldset>
  );
}
