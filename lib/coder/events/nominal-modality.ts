import type { Modality } from "@/lib/relations/modality";
import type { SentenceFrame } from "./sentence-frame";

const REACH = 5;
const WISHES = new Set(
  "press pressed pressing call calls called calling urge urged urges urging need needs needed importance hope hopes hoped readiness willingness propose proposed proposal proposals demand demanded demanding appeal appeals appealed possible possibility potential prospect prospects encourage encouraged encouraging toward towards support supports supported supporting favour favor seek seeks sought promote promoting restore restoring back backed advocate wants want wanted invite invited suggest suggested future emphasized emphasised emphasizing stressed stressing importance without reject rejected refuse refused rules ruled if unless no any would could may might should must critical essential".split(
    " ",
  ),
);
const PLANS = new Set(
  "planned upcoming scheduled will next forthcoming ahead plan plans expected due agree agreed agrees tomorrow".split(
    " ",
  ),
);

/** How a noun of an act is held by the words before it: wished for, planned, or told as done. */
export function nominalModality(frame: SentenceFrame, first: number): Modality {
  const { tokens } = frame.sentence;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const word = tokens[i]!.lower;
    if (/^[,;:.“”"]$/.test(word) || word === "after" || word === "following" || word === "during") break;
    if (PLANS.has(word)) return "future";
    if (WISHES.has(word)) return "hoped";
  }
  const inside = tokens[first]?.lower ?? "";
  return inside === "no" || inside === "possible" || inside === "further" || inside === "renewed"
    ? "hoped"
    : "asserted";
}
