"use client";

import { postToApi } from "@/app/ask-api";
import { CompareFiles } from "@/components/review/agreement/compare-files";

/** Ties the comparison of two files to the server's interface. */
export function CompareFilesDesk() {
  return (
    <CompareFiles
      compare={async (first, second) =>
        postToApi("/api/v1/review/agreement", {
          ...(first && { first: await first.text() }),
          second: await second.text(),
        })
      }
    />
  );
}
