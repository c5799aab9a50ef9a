import { isGap, type Gap } from "@/lib/relations/gap";

/** The side of a link: below 45 of tension it is cooperation, above 55 conflict. */
export type LinkSide = "cooperation" | "balanced" | "conflict";

const COOPERATION_BELOW = 45;
const CONFLICT_ABOVE = 55;

/** The side of a link by its tension; balanced where it has none. */
export function linkSide(tension: number | Gap): LinkSide {
  if (isGap(tension)) return "balanced";
  return tension < COOPERATION_BELOW ? "cooperation" : tension > CONFLICT_ABOVE ? "conflict" : "balanced";
}
