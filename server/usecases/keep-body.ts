import { dataVersion } from "@/server/store/data-version";
import { threads } from "@/server/workers/threads";

/**
 * The bytes that answer a request for what is read from the store: made once, and then the same bytes for as long as the
 * data are what they were. `request` must name all that they depend on. What `make` throws is thrown and not kept.
 */
export function keepBody(request: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  return threads().keptBodies.answerTo(request, dataVersion(), make);
}
