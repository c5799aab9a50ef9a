/**
 * Codes of acts that both do together. Datasets write them twice, from either side, sometimes under two codes (a visit
 * made, 042, is a visit hosted, 043). Fights are left out: A's fire on B and B's on A are two acts.
 */
const RECIPROCAL: ReadonlySet<string> = new Set([
  "040", // consult
  "041", // discuss by telephone
  "042", // make a visit
  "043", // host a visit
  "044", // meet at a third location
  "046", // negotiate
  "057", // sign an agreement
  "060", // cooperate materially
  "061", // economically
  "062", // militarily
  "063", // judicially
  "064", // share intelligence
]);

/** Whether an act of this CAMEO code is one that both do. */
export function isReciprocalCameo(code: string): boolean {
  return RECIPROCAL.has(code);
}
