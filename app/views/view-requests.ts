import type { ViewRequests } from "@/components/views/view-requests";
import { askApi, postToApi } from "@/app/ask-api";

const ROOT = "/api/v1/views";

/** The requests of the controls of saved views over the HTTP interface. */
export const viewRequests: ViewRequests = {
  save: (view) => postToApi(ROOT, view),
  rename: (id, name) =>
    askApi(`${ROOT}/${encodeURIComponent(id)}`, {
      method: "PATCH",
      body: JSON.stringify({ name }),
      headers: { "Content-Type": "application/json" },
    }),
  remove: (id) => askApi(`${ROOT}/${encodeURIComponent(id)}`, { method: "DELETE" }),
};
