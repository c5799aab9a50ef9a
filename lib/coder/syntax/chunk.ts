import type { Mention } from "../actors/mention";
import type { Sentence, Token } from "../text/sentence";
import type { NounPhrase, Particle, Phrase, VerbGroup } from "./phrase";
import { settleTags } from "./settle-tags";

const MODALS = new Set(["will", "would", "may", "might", "could", "should", "must", "can", "shall", "'ll", "wo", "ca"]);
const BE = new Set(["is", "are", "was", "were", "be", "been", "being", "am", "'re", "get", "gets", "got"]);
const HAVE = new Set(["has", "have", "had", "having", "'ve"]);
const AUXILIARIES = new Set([...MODALS, ...BE, ...HAVE, "do", "does", "did", "'s"]);
const RELATIVES = new Set(["who", "which", "whom", "whose", "that", "where", "when"]);
const SUBORDINATORS = new Set(
  "if unless after before since because while although though as whether until once when where how why despite amid".split(
    " ",
  ),
);

const ONLY_SUBORDINATORS = /^(if|because|although|though|unless|whereas|whether|while|when)$/;

/**
 * Cuts a sentence into noun phrases, verb groups and what stands between (adverbs are passed over). Shallow: no
 * attachment is decided here.
 */
export function chunk(sentence: Sentence, mentions: readonly Mention[]): Phrase[] {
  const tokens = settleTags(sentence.tokens, mentions);
  const starts = new Map(mentions.map((mention) => [mention.first, mention]));
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length;) {
    const phrase = nounPhraseAt(tokens, i, starts) ?? verbGroupAt(tokens, i, starts) ?? particleAt(tokens, i);
    if (phrase) phrases.push(phrase);
    i = phrase ? phrase.last + 1 : i + 1;
  }
  return joinPartitives(phrases);
}

const PARTITIVE =
  /^(group|number|handful|team|crowd|dozen|hundred|thousand|score|majority|ten|million|couple|all|some|many|most|member|delegation)s?$/;

/** "a group of Moroccan diplomats", "dozens of Israeli soldiers": the people, not the group, are meant. */
function joinPartitives(phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  // From the right, so that "tens of thousands of" is passed in two steps.
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    const [whole, link] = [joined.at(-2), joined.at(-1)];
    const isPartitive = phrase.kind === "noun-phrase" && !phrase.mention && PARTITIVE.test(phrase.headLemma);
    const isOf = link?.kind === "particle" && link.word === "of" && whole?.kind === "noun-phrase";
    if (isPartitive && isOf && (whole.mention ?? whole.owners[0]) && phrase.owners.length === 0) {
      joined.splice(-2, 2, { ...whole, first: phrase.first });
    } else joined.push(phrase);
  }
  return joined.reverse();
}

const TIME_WORD =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|last|next|earlier|late|early|hours|days|weeks|months|years)$/;

const IN_TURN = /^(return|response|retaliation|exchange|turn|protest|reply)$/;

const POSSESSIVE_PRONOUN = /^(his|her|its|their|our|my|your)$/;

const isNounLike = (token: Token) => token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "X";
const isPossessive = (token: Token | undefined) => token !== undefined && /^['’]s?$/.test(token.text);
const joins = (token: Token | undefined) => isPossessive(token) || isHyphen(token);
const isHyphen = (token: Token | undefined) => token !== undefined && /^[-–]$/.test(token.text);

function nounPhraseAt(tokens: Token[], from: number, starts: ReadonlyMap<number, Mention>): NounPhrase | undefined {
  let i = from;
  let head = -1;
  const inside: Mention[] = [];
  while (i < tokens.length) {
    const token = tokens[i]!;
    const mention = starts.get(i);
    if (mention) {
      // A pronoun or a full name after a finished noun opens a phrase of its own.
      const isJoined = isPossessive(tokens[i - 1]) || isHyphen(tokens[i - 1]) || tokens[i - 1]?.lower === "and";
      const opensNew = head >= 0 && !isJoined;
      // "In return Israel released …"
      if (opensNew && IN_TURN.test(tokens[i - 1]!.lower) && tokens[i - 2]?.lower === "in") break;
      if (opensNew && (mention.kind === "pronoun" || inside.length > 0)) break;
      inside.push(mention);
      i = mention.last + 1;
      const isPossessivePronoun = POSSESSIVE_PRONOUN.test(token.lower) && mention.kind === "pronoun";
      if (!isPossessivePronoun || !isModifier(tokens[i])) head = mention.last;
    } else if (token.pos === "DET" || token.pos === "PRON" || token.pos === "NUM") {
      if (head >= 0 && !isPossessive(tokens[i - 1])) break;
      if (RELATIVES.has(token.lower)) break;
      // "both" and "the two" without a noun stand for themselves.
      if (/^(both|two)$/.test(token.lower)) {
        if (token.lower === "both" && !standsAlone(tokens, i)) break;
        if (standsAlone(tokens, i)) head = i;
      }
      if (token.pos === "PRON" && !POSSESSIVE_PRONOUN.test(token.lower)) head = i;
      i++;
    } else if (token.pos === "ADJ" || isNounLike(token)) {
      // "Each blamed the other."
      if (token.lower === "other" && tokens[i - 1]?.lower === "the" && standsAlone(tokens, i)) head = i;
      // "The German government today": words of time stand for themselves.
      if (head >= 0 && TIME_WORD.test(token.lower) && !isPossessive(tokens[i - 1])) break;
      if (head >= 0 && token.pos === "ADJ" && /(ed|able)$/.test(token.lower) && !joins(tokens[i - 1])) break;
      if (isNounLike(token)) head = i;
      i++;
    } else if (isPossessive(token) && head >= 0) {
      i++;
    } else if (isHyphen(token) && i > from && i + 1 < tokens.length && joinsWords(tokens, i)) {
      i++;
    } else if (
      token.lower === "and" &&
      i > from &&
      head < 0 &&
      tokens[i - 1]!.pos === "ADJ" &&
      isModifier(tokens[i + 1])
    ) {
      i++;
    } else if (token.lower === "and" && joinsDemonyms(tokens, i, inside, starts)) {
      i++;
    } else break;
  }
  if (head < 0) return undefined;
  const last = i - 1;
  const mention = inside.find((candidate) => candidate.first <= head && candidate.last >= head);
  return {
    kind: "noun-phrase",
    first: from,
    last,
    head,
    headLemma: singular(tokens[head]!),
    mention,
    isName: /^\p{Lu}/u.test(tokens[head]!.text) || /^others?$/.test(tokens[head]!.lower) || isOther(tokens, from, head),
    owners: inside.filter((candidate) => candidate !== mention),
  };
}

/** "Qatari and Egyptian mediators": two adjectives of one noun. */
function joinsDemonyms(
  tokens: Token[],
  at: number,
  inside: readonly Mention[],
  starts: ReadonlyMap<number, Mention>,
): boolean {
  const left = inside.at(-1);
  const right = starts.get(at + 1);
  if (!left || left.last !== at - 1 || !right || !isAdjectival(left) || !isAdjectival(right)) return false;
  const next = tokens[right.last + 1];
  return next?.pos === "NOUN" && !starts.has(right.last + 1);
}

const isAdjectival = ({ kind, isPlural }: Mention) => kind === "demonym" && !isPlural;

const standsAlone = (tokens: Token[], at: number) => {
  const next = tokens[at + 1];
  if (next?.lower === "to" && isVerbal(nextWord(tokens, at + 2))) return true;
  return !next || !(isModifier(next) || /^(DET|NUM|PRON)$/.test(next.pos) || /^(of|in|on|to|and|-)$/.test(next.lower));
};

/** "other governments", "several countries": who is meant beside those named. */
const isOther = (tokens: Token[], from: number, head: number) =>
  tokens.slice(from, head).some(({ lower }) => /^(other|others|several|many)$/.test(lower));

const joinsWords = (tokens: Token[], i: number) =>
  tokens[i]!.start === tokens[i - 1]!.end && tokens[i]!.end === tokens[i + 1]!.start;

const isModifier = (token: Token | undefined) => token !== undefined && (token.pos === "ADJ" || isNounLike(token));

function singular(token: Token): string {
  if (token.lemma !== token.lower) return token.lemma;
  return /[^su]s$/.test(token.lower) && token.pos !== "PROPN" ? token.lower.slice(0, -1) : token.lower;
}

function verbGroupAt(tokens: Token[], from: number, starts: ReadonlyMap<number, Mention>): VerbGroup | undefined {
  const isTo = (i: number) => tokens[i]?.lower === "to" && isVerbal(nextWord(tokens, i + 1));
  if (!isVerbal(tokens[from]) && !isTo(from)) return undefined;
  let i = from;
  let head = -1;
  const helpers: string[] = [];
  let isNegated = false;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (starts.has(i)) break;
    if (i > from && isTo(i)) break;
    if (/^(not|n['’]t|never)$/.test(token.lower)) isNegated = true;
    else if (i === from && token.lower === "to") helpers.push("to");
    else if (isVerbal(token)) {
      const isHelper = AUXILIARIES.has(token.lower);
      if (head >= 0 && !AUXILIARIES.has(tokens[head]!.lower)) break;
      if (head >= 0) helpers.push(tokens[head]!.lower);
      head = i;
      if (!isHelper) break;
    } else if (token.pos !== "ADV" && token.pos !== "PART") break;
  }
  if (head < 0) return undefined;
  return toVerbGroup(tokens, from, head, helpers, isNegated);
}

function toVerbGroup(tokens: Token[], first: number, head: number, helpers: string[], isNegated: boolean): VerbGroup {
  const { lower, lemma } = tokens[head]!;
  const isIng = lower.endsWith("ing") && lower.length > 4;
  const hasBe = helpers.some((helper) => BE.has(helper));
  // "help defend", "let them go": a base form without "to".
  const isBare = helpers.length === 0 && /^(help|let|make)$/.test(tokens[first - 1]?.lemma ?? "") && lower === lemma;
  const isInfinitive = helpers[0] === "to" || isBare;
  const isFinite = !isInfinitive && (helpers.length > 0 || !isIng);
  const before = tokens[first - 1]?.lower ?? "";
  const negatedBefore = before === "not" || before === "never";
  return {
    kind: "verb-group",
    first,
    last: head,
    head,
    lemma: IRREGULAR[lower] ?? (lemma === lower ? withoutEnding(lower) : lemma),
    isPassive: hasBe && !isIng,
    isInfinitive,
    isGerund: isIng && helpers.length === 0,
    isBareParticiple: helpers.length === 0 && /(ed|en|wn|ld|de|nt|ght|ade)$/.test(lower),
    isNegated: isNegated || negatedBefore,
    modal: helpers.find((helper) => MODALS.has(helper)),
    isPastPerfect: helpers.includes("had"),
    isFinite,
  };
}

/** The base of a participle that was tagged as an adjective, whose lemma is itself: "mediated", "signed". */
function withoutEnding(word: string): string {
  if (/[^aeiou]ing$/.test(word) && word.length > 5) return word.slice(0, -3);
  if (!word.endsWith("ed")) return word;
  return /(at|er|it|iz|is|us|rc)ed$/.test(word) ? word.slice(0, -1) : word.slice(0, -2);
}

/** Forms whose lemma the tagger's rules miss. */
const IRREGULAR: Readonly<Record<string, string>> = {
  met: "meet",
  struck: "strike",
  withdrew: "withdraw",
  withdrawn: "withdraw",
  overthrew: "overthrow",
  shot: "shoot",
  sought: "seek",
  fought: "fight",
  broke: "break",
  held: "hold",
  striking: "strike",
  laid: "lay",
  led: "lead",
  sent: "send",
  said: "say",
  brokered: "broker",
  offered: "offer",
  visited: "visit",
  staged: "stage",
  mediating: "mediate",
  supporting: "support",
};

const isVerbal = (token: Token | undefined) => token?.pos === "VERB" || token?.pos === "AUX";

function nextWord(tokens: Token[], from: number): Token | undefined {
  let i = from;
  while (tokens[i]?.pos === "ADV") i++;
  return tokens[i];
}

function particleAt(tokens: Token[], at: number): Particle | undefined {
  const token = tokens[at]!;
  const word = token.lower;
  const role = roleOf(word, token);
  return role ? { kind: "particle", first: at, last: at, word, role } : undefined;
}

function roleOf(word: string, token: Token): Particle["role"] | undefined {
  if (word === ",") return "comma";
  if (/^[“”"«»]$/.test(word)) return "quote";
  if (/^[;:.!?…()[\]—]$/.test(word)) return "stop";
  if (RELATIVES.has(word)) return "relative";
  if (word === "and" || word === "or" || word === "but") return "conjunction";
  if (token.pos === "ADP" || word === "to") return ONLY_SUBORDINATORS.test(word) ? "subordinator" : "preposition";
  if (SUBORDINATORS.has(word)) return "subordinator";
  if (token.pos === "ADV" || word === "both") return undefined;
  return "other";
}
