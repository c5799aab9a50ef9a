import type { Lexicon, NameReading } from "@/lib/lexicon/lexicon";
import { foldWord } from "@/lib/lexicon/fold-word";
import type { Sentence, Token } from "../text/sentence";
import type { Mention, MentionKind } from "./mention";

/** Kinds whose names may have another reading; a person's name has its terms, a phrase that is no actor has none. */
const MAY_BE_READ_OTHERWISE: ReadonlySet<MentionKind> = new Set<MentionKind>([
  "state",
  "demonym",
  "capital",
  "seat",
  "organisation",
  "armed-group",
  "role",
]);

/**
 * Gives names with more than one reading ("Congo", "Georgia", "RSF") the one that the words around them speak for, by
 * the rules of the dictionary: the first that applies, else the usual reading.
 */
export function settleReadings(
  sentences: readonly Sentence[],
  found: readonly Mention[][],
  lexicon: Lexicon,
): Mention[][] {
  let documentWords: string | undefined;
  return found.map((mentions, i) => {
    const { tokens } = sentences[i]!;
    let sentenceWords: string | undefined;
    return mentions.map((mention) => {
      if (!MAY_BE_READ_OTHERWISE.has(mention.kind)) return mention;
      const readings = lexicon.readingsOf(wordsOf(tokens, mention.first, mention.last));
      if (readings.length === 0) return mention;
      sentenceWords ??= spaced(tokens);
      documentWords ??= sentences.map((sentence) => spaced(sentence.tokens)).join("");
      const words = { sentence: sentenceWords, document: documentWords };
      const reading = readings.find((one) => applies(one, mention, tokens, words, lexicon));
      return reading ? readAs(mention, reading.code, lexicon) : mention;
    });
  });
}

interface Surroundings {
  sentence: string;
  document: string;
}

function applies(
  { code, where, words }: NameReading,
  mention: Mention,
  tokens: readonly Token[],
  around: Surroundings,
  lexicon: Lexicon,
): boolean {
  switch (where) {
    case "before":
      return words.some((phrase) => spaced(tokens.slice(0, mention.first)).endsWith(` ${phrase} `));
    case "after":
      return words.some((phrase) => spaced(tokens.slice(mention.last + 1)).startsWith(` ${phrase} `));
    case "near":
      return words.some((phrase) => around.sentence.includes(` ${phrase} `));
    case "text":
      return words.some((phrase) => around.document.includes(` ${phrase} `));
    case "name":
      return isGivenName(tokens, mention.first - 1, lexicon);
    case "else":
      // A common noun has no actor of its own to lose; written as a name it may have one.
      return mention.kind !== "role" || (code !== "" && isName(tokens.slice(mention.first, mention.last + 1)));
    case "dated":
      return false;
  }
}

const isName = (tokens: readonly Token[]) => tokens.every(({ text }) => /^\p{Lu}/u.test(text));

/** "Vernon Jordan": a capitalised word that the dictionaries do not know makes the name a person's. */
function isGivenName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || token.pos !== "PROPN") return false;
  return lexicon.entriesAt(token.lower).length === 0;
}

function readAs(mention: Mention, code: string, lexicon: Lexicon): Mention {
  if (code === "") return { ...mention, kind: "not-actor", actors: [], place: undefined };
  const current = mention.actors[0]?.code;
  if (current === code || (mention.kind === "seat" && current?.startsWith(code))) return mention;
  const isState = lexicon.findActor(code)?.kind === "state";
  const kind = isState ? (mention.kind === "role" ? "seat" : mention.kind) : "organisation";
  const stateCode = isState ? code : (lexicon.findActor(code)?.countryCode ?? "");
  return {
    ...mention,
    kind,
    actors: [{ code, name: lexicon.actorName(code) }],
    ...(mention.place && stateCode ? { place: { ...mention.place, stateCode } } : {}),
  };
}

const spaced = (tokens: readonly Token[]) => ` ${tokens.map(({ text }) => foldWord(text).toLowerCase()).join(" ")} `;

const wordsOf = (tokens: readonly Token[], first: number, last: number) =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => foldWord(text).toLowerCase())
    .join(" ");
