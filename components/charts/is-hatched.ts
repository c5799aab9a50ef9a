import type { GapReason } from "@/lib/relations/gap";

/** Whether a gap is hatched: the data cannot tell, unlike where they tell of nothing. */
export function isHatched(reason: GapReason): boolean {
  return reason === "outside-coverage" || reason === "no-sentiment";
}
