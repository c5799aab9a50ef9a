import type { Answer } from "@/components/ui/shown-fault";
import type { Recodings } from "@/lib/agreement/recoding-run";

/** What the notice on re-coding asks of the server. None of them throws. */
export interface RecodingRequests {
  list: () => Promise<Answer<Recodings>>;
  start: () => Promise<Answer<{ id: number }>>;
  cancel: (id: number) => Promise<Answer<{ id: number }>>;
}
