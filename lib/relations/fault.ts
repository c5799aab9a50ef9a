import type { Message } from "./message";

/** A fault that was to be expected: what is wrong, where, and what to do, as a message. */
export interface Fault {
  /** Stable word for programs: `text-too-long`. */
  code: string;
  message: Message;
  /** The field it concerns, if one. */
  field?: string;
}

/** A value, or the faults that kept it from being made. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; faults: Fault[] };
