"use client";

import { askApi, postToApi } from "@/app/ask-api";
import { RecodingNotice } from "@/components/review/recodings/recoding-notice";
import type { RecodingRequests } from "@/components/review/recodings/recoding-requests";
import type { Recodings } from "@/lib/agreement/recoding-run";

const PATH = "/api/v1/recodings";

const REQUESTS: RecodingRequests = {
  list: () => askApi(PATH),
  start: () => postToApi(PATH, {}),
  cancel: (id) => askApi(`${PATH}/${id}`, { method: "DELETE" }),
};

/** Ties the notice on re-coding to the server's interface. */
export function RecodingDesk({ initial }: { initial: Recodings }) {
  return <RecodingNotice initial={initial} requests={REQUESTS} />;
}
