import type { Message } from "@/lib/relations/message";

/** A fault as a form shows it: a message by id, or a sentence that the server has already written. */
export interface ShownFault {
  text: Message | string;
  field?: string;
}

/** What a request of a page brought: the answer, or why there is none. */
export type Answer<T> = { ok: true; value: T } | { ok: false; faults: ShownFault[] };
