import type { DocumentRequests } from "@/components/documents/document-requests";
import { postToApi } from "@/app/ask-api";

const ROOT = "/api/v1/documents";

/** The form's requests over the HTTP interface. */
export const documentRequests: DocumentRequests = {
  readFile: (file) => {
    const form = new FormData();
    form.set("file", file);
    return postToApi(`${ROOT}/upload`, form);
  },
  readDetails: (text) => postToApi(`${ROOT}/details`, { text }),
  propose: (input) => postToApi(`${ROOT}/propose`, input),
  save: (input, droppedKeys) => postToApi(ROOT, { ...input, droppedKeys }),
};
