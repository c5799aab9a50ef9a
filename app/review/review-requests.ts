import { askApi, postToApi } from "@/app/ask-api";
import type { ReviewRequests } from "@/components/review/review-requests";

const ROOT = "/api/v1";

/** The requests of review over the HTTP interface. */
export const REVIEW_REQUESTS: ReviewRequests = {
  decide: (decisions, who) => postToApi(`${ROOT}/review`, { decisions, who }),
  decideAll: (query, batch) => postToApi(`${ROOT}/review/batch?${query}`, batch),
  add: ({ reason, ...event }, who) => postToApi(`${ROOT}/events`, { event, who, ...(reason && { reason }) }),
  undo: (changeId, who) => postToApi(`${ROOT}/changes/${changeId}/undo`, { who }),
  more: (query, cursor) => {
    const parameters = new URLSearchParams(query);
    parameters.set("cursor", cursor);
    return askApi(`${ROOT}/review?${parameters}`);
  },
  item: (eventId) => askApi(`${ROOT}/review?ids=${eventId}`),
  history: (eventId) => askApi(`${ROOT}/events/${eventId}/history`),
  samePattern: (changeId) => askApi(`${ROOT}/changes/${changeId}/same-pattern`),
};
