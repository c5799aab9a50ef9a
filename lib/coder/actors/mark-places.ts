import type { Sentence } from "../text/sentence";
import type { Mention } from "./mention";

const LOCATIVES = new Set(["in", "at", "near", "outside", "inside", "across", "around", "via", "within", "throughout"]);
const DIRECTIONS = new Set(["to", "from", "into", "toward", "towards"]);
/** "A message to Tehran", "pressure from Moscow": what passes between governments goes to the government. */
const PASSES_BETWEEN_GOVERNMENTS = new Set(
  "aid assistance support help message letter warning weapons arms ammunition missiles drones ultimatum offer response reply request appeal demand pressure guarantee guarantees assurance assurances approval proposal proposals concession concessions threat threats signal respect loan loans sales supplies weapons opposition criticism condolences".split(
    " ",
  ),
);

/**
 * Tells places from governments: a capital stands for its state as subject, object or owner, but after "in", "at",
 * "from" or "to" it is where something happens. A state after "in" is a place too.
 */
export function markPlaces(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  const { tokens } = sentence;
  let previousPlace: Mention | undefined;
  return mentions.map((mention) => {
    if (mention.kind !== "capital" && mention.kind !== "state" && mention.kind !== "place") return mention;
    let at = mention.first - 1;
    while (at > 0 && (tokens[at]!.pos === "DET" || tokens[at]!.pos === "ADJ" || tokens[at]!.lower === "capital")) at--;
    const before = tokens[at]?.lower ?? "";
    const isOwner = /^['’]s?$/.test(tokens[mention.last + 1]?.text ?? "");
    const isCapital = mention.kind === "capital";
    // One is at a city; "anger at Sweden" is meant for the state.
    const isLocative = LOCATIVES.has(before) && !(before === "at" && mention.kind === "state");
    let isPlace = mention.kind === "place" || (isLocative && !isOwner);
    if (!isPlace && isCapital && DIRECTIONS.has(before))
      isPlace = !PASSES_BETWEEN_GOVERNMENTS.has(tokens[at - 1]?.lower ?? "");
    // "in Istanbul and Doha", "in Geneva, Switzerland": a list or a fuller address goes on being a place.
    const link = tokens.slice((previousPlace?.last ?? -9) + 1, mention.first).map((token) => token.lower);
    if (previousPlace && link.length === 1 && (link[0] === "," || link[0] === "and") && !isOwner) isPlace = true;
    const isDateline = isCapital && mention.first === 0 && /^[(—–-]$/.test(tokens[mention.last + 1]?.text ?? "");
    if (isDateline) isPlace = true;
    previousPlace = isPlace ? mention : undefined;
    if (!isPlace) return mention;
    const stateCode = mention.place?.stateCode ?? mention.actors[0]?.code ?? "";
    const name = mention.place?.name ?? mention.actors[0]?.name ?? "";
    return { ...mention, isPlace: true, place: { name, stateCode } };
  });
}
