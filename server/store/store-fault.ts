import type { Fault } from "@/lib/relations/fault";

/** The store cannot be opened for a reason that its owner can mend; the fault says it in one sentence. */
export class StoreFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
    this.name = "StoreFault";
  }
}
