/**
 * Codes of acts that both do together. Datasets write them twice, from either side, sometimes under two codes (a visit
 * made, 042, is a visit hosted, 043): in ICEWS of June 2018 and in GDELT of 2016–2020, more than half of the rows of each
 * code (from 036 with 54 % and 69 % to 057 with 100 % and 89 %) have such a twin from the same report; cooperation is
 * mutual by what the word says. Fights are left out: at most a third of them have one (190: none and 35 %), A's fire on
 * B and B's on A are two acts, and whoever is bombed does not bomb.
 */
const RECIPROCAL: ReadonlySet<string> = new Set([
  "036", // intend to meet or negotiate
  "037", // intend to settle a dispute
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
  "0871", // declare a truce
]);

/** Whether an act of this CAMEO code is one that both do. */
export function isReciprocalCameo(code: string): boolean {
  return RECIPROCAL.has(code);
}
