import type { Database } from "better-sqlite3";
import type { Refusal, Reviewed } from "@/lib/review/refusal";
import { store } from "../store";

/** Carries a refusal out of a transaction, which is rolled back by it. */
export class Refused extends Error {
  readonly faults: Refusal[];

  constructor(...faults: Refusal[]) {
    super(faults[0]?.code);
    this.faults = faults;
  }
}

/** The value of an outcome; throws Refused where there is none. */
export function taken<T>(outcome: Reviewed<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Refused(...outcome.faults);
}

/** Runs work in one write transaction: all of it, or nothing and why. */
export async function writeOrRefuse<T>(work: (database: Database) => T): Promise<Reviewed<T>> {
  try {
    return { ok: true, value: await store().writeSql(work) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, faults: error.faults };
    throw error;
  }
}
