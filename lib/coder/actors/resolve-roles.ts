import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { Sentence } from "../text/sentence";
import { SECTORS_THAT_DO_NOT_ACT, withSector } from "./compose-mentions";
import type { ActorRef, Mention } from "./mention";

const MAX_WORDS_BETWEEN = 3;

/**
 * Gives roles that name no state ("its troops", "the army", "President X") the one they belong to: the owner before
 * them, else the only state of the sentence, else the only state of the document. Several states decide nothing.
 */
export function resolveRoles(
  sentences: readonly Sentence[],
  found: readonly Mention[][],
  lexicon: Lexicon,
): Mention[][] {
  const stateOf = ({ code }: ActorRef) =>
    lexicon.findActor(code.slice(0, 3))?.kind === "state" ? code.slice(0, 3) : undefined;
  const statesIn = (mentions: readonly Mention[]) =>
    new Set(
      mentions.flatMap((mention) => [
        ...mention.actors.map((actor) => stateOf(actor)).filter((code) => code !== undefined),
        ...(mention.isPlace && mention.place ? [mention.place.stateCode] : []),
      ]),
    );
  /** "Sudan's army" has a name of its own in the dictionary: its last word says what kind of body it is. */
  const bodyOf = ({ last }: Mention, sentence: Sentence): string | undefined => {
    const word = sentence.tokens[last]?.lower ?? "";
    return lexicon.entriesAt(word).find(({ kind, words }) => kind === "role" && words.length === 1)?.sector;
  };
  const ofDocument = statesIn(found.flat());
  const lastOfSector = new Map<string, ActorRef>();
  return found.map((mentions, i) => {
    const ofSentence = statesIn(mentions);
    const only =
      ofSentence.size === 1 ? ofSentence : ofSentence.size === 0 && ofDocument.size === 1 ? ofDocument : undefined;
    return mentions.map((mention, at) => {
      const named = mention.kind === "seat" ? bodyOf(mention, sentences[i]!) : undefined;
      if (named) lastOfSector.set(named, mention.actors[0]!);
      if (mention.kind !== "role" && mention.kind !== "person") return mention;
      const sector = mention.sector ?? "GOV";
      if (mention.actors.length > 0) {
        if (mention.sector) lastOfSector.set(sector, mention.actors[0]!);
        return mention;
      }
      if (SECTORS_THAT_DO_NOT_ACT.has(sector)) return mention;
      // "its fighters", "the rebels": those of the armed group that was named last.
      const group =
        sector === "REB"
          ? groupNear(mentions, at, found.slice(Math.max(0, i - REACH_OF_GROUP), i), lexicon)
          : undefined;
      if (group) return { ...mention, actors: [group], isInferred: true };
      // "the two leaders" are those of the document's pair.
      if (/^(two|both)$/.test(sentences[i]!.tokens[mention.first - 1]?.lower ?? ""))
        return { ...mention, kind: "pronoun" as const };
      const owner = ownerBefore(sentences[i]!, mentions[at - 1], mention);
      const state = owner ? undefined : only?.values().next().value;
      // "President X" of nobody knows where is not of the one state that he speaks of, but of the one he is in.
      const isNamed =
        mention.isPerson && /^\p{Lu}/u.test(sentences[i]!.tokens[mention.last]!.text) && mention.last > mention.first;
      const isThere = mentions.some(({ isPlace, place }) => isPlace && place?.stateCode === state);
      const code = isNamed && !isThere && ofSentence.size === 1 && ofDocument.size !== 1 ? undefined : state;
      const base = owner ?? (code === undefined ? undefined : { code, name: lexicon.actorName(code) });
      // "the army" is the army that was named before.
      const isDefinite = sentences[i]!.tokens[mention.first - 1]?.lower === "the";
      const isSaid = owner !== undefined || !isDefinite || sector === "GOV" || sector === "CVL";
      const known = isSaid ? undefined : lastOfSector.get(sector);
      if (known) return { ...mention, actors: [known], isInferred: true };
      return base ? { ...mention, actors: [withSector(base, sector, lexicon)], isInferred: true } : mention;
    });
  });
}

/** How many sentences back the group of "the fighters" may have been named. */
const REACH_OF_GROUP = 6;

/** The armed group named nearest: before the role in its sentence or shortly before that, else right after it. */
function groupNear(
  mentions: readonly Mention[],
  at: number,
  before: readonly (readonly Mention[])[],
  lexicon: Lexicon,
): ActorRef | undefined {
  const isGroup = ({ actors }: Mention) =>
    actors.length === 1 && lexicon.findActor(actors[0]!.code)?.kind === "armed-group";
  const next = mentions[at + 1];
  const isLedBy = next && isGroup(next) && next.first - mentions[at]!.last <= MAX_WORDS_BETWEEN;
  const named = isLedBy ? next : [...before.flat(), ...mentions.slice(0, at)].findLast(isGroup);
  return named?.actors[0];
}

/** "its troops": the possessive pronoun right before the role. */
function ownerBefore(sentence: Sentence, before: Mention | undefined, role: Mention): ActorRef | undefined {
  if (before?.kind !== "pronoun" || role.first - before.last - 1 > MAX_WORDS_BETWEEN) return undefined;
  const isPossessive = /^(its|his|her|their)$/.test(sentence.tokens[before.first]!.lower);
  const between = sentence.tokens.slice(before.last + 1, role.first);
  const isModified = between.every((token) => token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "PROPN");
  const actor = before.actors[0];
  // "its troops" are the state's, whoever of the state spoke.
  return isPossessive && isModified && actor
    ? { ...actor, code: actor.code.replace(/^([A-Z]{3})(?:GOV|MIL)+$/, "$1") }
    : undefined;
}
