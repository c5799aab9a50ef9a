import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { Sentence, Token } from "../text/sentence";
import { describedActor } from "./descriptions";
import type { ActorRef, Mention } from "./mention";

const PERSON_PRONOUNS = new Set(["he", "she", "his", "her", "him"]);
const BODY_PRONOUNS = new Set(["it", "its"]);
const PLURAL_PRONOUNS = new Set(["they", "their", "them"]);
/** How many sentences back a pronoun may reach. */
const REACH = 2;
/** How many sentences back "the kingdom" may reach. */
const REACH_OF_DESCRIPTION = 6;

/**
 * Pronouns take the nearest actor that fits, subjects first: "he" a person, "it" a state or body, "they" several.
 * "It" before "is" with an adjective ("it is essential") stands for nobody.
 */
export function resolvePronouns(
  sentences: readonly Sentence[],
  found: readonly Mention[][],
  lexicon: Lexicon,
): Mention[][] {
  const resolved: Mention[][] = [];
  sentences.forEach((sentence, i) => {
    const mentions = [...found[i]!];
    const taken = new Set<number>();
    for (const mention of mentions) for (let t = mention.first; t <= mention.last; t++) taken.add(t);
    sentence.tokens.forEach((token, at) => {
      if (taken.has(at)) return;
      const described = describedActor(
        sentence.tokens,
        at,
        mentions.filter(({ last }) => last < at),
        resolved.slice(-REACH_OF_DESCRIPTION),
        lexicon,
      );
      if (token.pos !== "PRON" && !described) return;
      const actors = described ?? antecedent(token, at, i, sentences, resolved, mentions);
      if (actors.length === 0) return;
      mentions.push({
        first: at,
        last: at,
        // What describes an actor names it anew, so that "it" may take it up; a pronoun does not.
        kind: described ? "organisation" : "pronoun",
        isInferred: described !== undefined,
        actors,
        isPlace: false,
        isPerson: PERSON_PRONOUNS.has(token.lower),
        isPlural: actors.length > 1,
      });
    });
    resolved.push(mentions.sort((one, other) => one.first - other.first));
  });
  return resolved;
}

function antecedent(
  token: Token,
  at: number,
  i: number,
  sentences: readonly Sentence[],
  before: readonly Mention[][],
  current: readonly Mention[],
): ActorRef[] {
  const fits = fitOf(token.lower);
  if (!fits || (token.lower === "it" && isEmptyIt(sentences[i]!.tokens, at))) return [];
  const here = current.filter((mention) => mention.last < at && mention.kind !== "pronoun");
  const alone = (mentions: readonly Mention[], sentence: Sentence) =>
    BODY_PRONOUNS.has(token.lower) ? mentions.filter((mention) => !isInList(mention, mentions, sentence)) : mentions;
  // "It accused X, and it blamed Y": the same.
  const same = current.find(
    ({ kind, first, last }) => kind === "pronoun" && last < at && isIt(sentences[i]!.tokens[first]),
  );
  if (same && isIt(token)) return same.actors;
  const inSentence = pick(alone(here, sentences[i]!).filter(fits), sentences[i]!);
  // "Dar briefed him": an object pronoun means somebody else than the subject of its own sentence.
  if (inSentence && !/^(him|them)$/.test(token.lower)) return inSentence;
  for (let back = 1; back <= REACH && i - back >= 0; back++) {
    const earlier = alone(before[i - back]!, sentences[i - back]!);
    const chosen = pick(earlier.filter(fits), sentences[i - back]!, at === 0 && isIt(token));
    if (chosen) return chosen;
    // "A and B said … It …": neither, and nobody further back.
    if (BODY_PRONOUNS.has(token.lower) && before[i - back]!.some(fits)) return [];
  }
  return [];
}

function fitOf(pronoun: string): ((mention: Mention) => boolean) | undefined {
  const acts = (mention: Mention) => mention.actors.length > 0 && !mention.isPlace;
  if (PERSON_PRONOUNS.has(pronoun)) return (mention) => acts(mention) && mention.isPerson && !mention.isPlural;
  if (BODY_PRONOUNS.has(pronoun))
    return (mention) => acts(mention) && !mention.isPerson && !mention.isPlural && !isAdjective(mention);
  if (PLURAL_PRONOUNS.has(pronoun)) return (mention) => acts(mention) && mention.isPlural;
  return undefined;
}

/** "A and B": neither alone is what "it" means. */
function isInList(mention: Mention, mentions: readonly Mention[], { tokens }: Sentence): boolean {
  return mentions.some((other) => {
    const [left, right] = other.first < mention.first ? [other, mention] : [mention, other];
    if (other === mention || right.first - left.last > 3) return false;
    const between = tokens.slice(left.last + 1, right.first).map(({ lower }) => lower);
    return between.includes("and") && between.every((word) => /^(and|,|the|both)$/.test(word));
  });
}

const isAdjective = (mention: Mention) => mention.kind === "demonym";

const isIt = (token: Token | undefined) => token !== undefined && BODY_PRONOUNS.has(token.lower);

/** The first fitting mention that no preposition governs is most often the subject; else the nearest. */
function pick(mentions: readonly Mention[], sentence: Sentence, onlySubject = false): ActorRef[] | undefined {
  const subject = mentions.find((mention) => {
    const before = sentence.tokens[mention.first - 1];
    return !before || (before.pos !== "ADP" && before.text !== "-") || before.lower === "both";
  });
  return (subject ?? (onlySubject ? undefined : mentions.at(-1)))?.actors;
}

/** "It is essential that", "it remains unclear": but "it is willing to" means somebody. */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next?.pos !== "AUX" || after?.pos !== "ADJ") return false;
  return !/^(willing|ready|prepared|able|committed|determined|open|concerned|opposed)$/.test(after.lower);
}
