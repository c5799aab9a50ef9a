import { askApi, postToApi } from "@/app/ask-api";
import { REVIEW_REQUESTS } from "@/app/review/review-requests";
import type { MediationRequests } from "@/components/review/mediations/mediation-requests";

const ROOT = "/api/v1/mediations";

const sendJson = (method: string, body: object): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { "Content-Type": "application/json" },
});

/** The requests that change mediations over the HTTP interface. */
export const MEDIATION_REQUESTS: MediationRequests = {
  desk: (id) => askApi(`${ROOT}/${id}`),
  add: (id, step, who) => postToApi(id === undefined ? ROOT : `${ROOT}/${id}/steps`, { step, who }),
  correct: (id, step, who) => askApi(`${ROOT}/${id}/steps`, sendJson("PATCH", { ...step, who })),
  remove: (id, step, who) => askApi(`${ROOT}/${id}/steps`, sendJson("DELETE", { ...step, who })),
  find: (query) => askApi(`${ROOT}?${new URLSearchParams({ query })}`),
  preview: (id, move) => postToApi(`${ROOT}/${id}/preview`, move),
  move: (id, move, who) => postToApi(`${ROOT}/${id}/${"with" in move ? "merge" : "split"}`, { ...move, who }),
  undo: REVIEW_REQUESTS.undo,
};
