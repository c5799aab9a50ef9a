import type { Fault } from "@/lib/relations/fault";

/** The store cannot be opened or written for a reason that its owner can mend; the fault says it in one sentence. */
export class StoreFault extends Error {
  constructor(
    readonly fault: Fault,
    cause?: unknown,
  ) {
    super(fault.code, { cause });
    this.name = "StoreFault";
  }
}
