import { askApi, postToApi } from "@/app/ask-api";
import { REVIEW_REQUESTS } from "@/app/review/review-requests";
import type { DocumentReviewRequests } from "@/components/review/document-requests";

const addressOf = (id: string) => `/api/v1/documents/${encodeURIComponent(id)}`;
const send = (method: string, body: object) => ({
  method,
  body: JSON.stringify(body),
  headers: { "Content-Type": "application/json" },
});

/** The changes of a document over the HTTP interface. */
export const DOCUMENT_REVIEW_REQUESTS: DocumentReviewRequests = {
  correct: (id, after, saying) => askApi(addressOf(id), send("PATCH", { ...after, ...saying })),
  remove: (id, saying) => askApi(addressOf(id), send("DELETE", saying)),
  bringBack: (id, saying) => postToApi(`${addressOf(id)}/restoration`, saying),
  recode: (id) => postToApi(`${addressOf(id)}/recoding`, {}),
  history: (id) => askApi(`${addressOf(id)}/history`),
  undo: REVIEW_REQUESTS.undo,
};
