import type { SentenceFrame } from "./sentence-frame";

const REACH = 12;

/** The place nearest to a token in its sentence, as the text names it: "talks in Istanbul", "the Istanbul talks". */
export function venueOf(frame: SentenceFrame, token: number): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const mention of frame.mentions) {
    if (!mention.isPlace || !mention.place) continue;
    const distance = Math.min(Math.abs(mention.first - token), Math.abs(mention.last - token));
    if (distance <= REACH && (!best || distance < best.distance)) best = { name: mention.place.name, distance };
  }
  return best?.name;
}
