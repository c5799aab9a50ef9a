import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { Sentence, Token } from "../text/sentence";
import type { ActorRef, Mention } from "./mention";

/** Sectors of people and bodies that report or comment but do not act for their state. */
export const SECTORS_THAT_DO_NOT_ACT: ReadonlySet<string> = new Set(["JRN", "ELI", "BUS", "MED"]);
/** Who is named after a place below the state: "rebels in Darfur", but not "negotiators in Geneva". */
const LOCAL_SECTORS: ReadonlySet<string> = new Set(["REB", "SEP", "OPP", "COP", "CVL", "REF"]);
/** What a people can have of its own; the rest are its civilians. */
const OF_A_PEOPLE: ReadonlySet<string> = new Set(["MIL", "REB", "SEP", "OPP", "REF", "PTY", "CRM"]);
const MAX_WORDS_BETWEEN = 4;

/**
 * Joins what belongs together in one sentence: "the Turkish foreign minister", "Pakistan's army", "officials in
 * Islamabad", "President X of Y", "UN envoy X". A role keeps no actor of its own when no state or body goes with it.
 */
export function composeMentions(sentence: Sentence, found: readonly Mention[], lexicon: Lexicon): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  for (let i = 0; i < found.length; i++) {
    let mention = found[i]!;
    // A chain like "Turkish | foreign minister | Hakan Fidan" grows from the left.
    for (let next = found[i + 1]; next; next = found[i + 1]) {
      const joined = join(mention, next, tokens, lexicon);
      if (!joined) break;
      mention = joined;
      i++;
    }
    const second = sharedOwner(mention, found[i + 1], tokens, lexicon);
    if (second) {
      mention = second;
      i++;
    }
    mention = withName(mention, tokens, found[i + 1]?.first ?? tokens.length);
    mentions.push(mention);
  }
  return mentions.filter((mention) => mention.kind !== "not-actor");
}

function join(left: Mention, right: Mention, tokens: Token[], lexicon: Lexicon): Mention | undefined {
  const between = tokens.slice(left.last + 1, right.first);
  if (canOwn(left) && right.kind === "role" && isModifierGap(between)) return ownedRole(left, right, lexicon);
  // "UN Secretary-General António Guterres", "the bloc ECOWAS": one actor named twice.
  const isSame =
    left.actors.length === 1 && right.actors.length === 1 && left.actors[0]!.code === right.actors[0]!.code;
  if (
    left.kind === "organisation" &&
    isSame &&
    between.length === 0 &&
    (right.kind === "person" || right.kind === left.kind)
  )
    return { ...right, first: left.first };
  // "the Bush administration", "Assad's government": the government that the person leads.
  const leader = left.kind === "person" ? left.actors[0] : left.outOfTerm;
  if (leader && left.actors.length < 2 && right.kind === "role" && !right.isPerson && isLedBody(between)) {
    const { code } = leader;
    const state = {
      code: code.replace(/^([A-Z]{3})(?:GOV|MIL|LEG)$/, "$1"),
      name: lexicon.actorName(code.slice(0, 3)),
    };
    return ownedRole({ ...left, kind: "state", actors: [state] }, right, lexicon);
  }
  if (left.kind === "role" && right.kind === "person" && between.length === 0)
    return { ...right, first: left.first, isPerson: true };
  // "President Obama" before or after the term of office: the title says that he acts for his state.
  if (left.kind === "role" && left.isPerson && left.actors.length === 0 && right.outOfTerm && between.length === 0)
    return SECTORS_THAT_DO_NOT_ACT.has(left.sector ?? "")
      ? undefined
      : { ...right, kind: "person", first: left.first, actors: [right.outOfTerm], isPerson: true };
  // A title takes the name of somebody whose term has ended since, or had not begun.
  if (
    left.kind === "role" &&
    left.isPerson &&
    left.actors.length > 0 &&
    right.kind === "not-actor" &&
    between.length === 0
  )
    return { ...left, last: right.last };
  // "Defence Secretary Tom King": a title's word that ends a name is part of it.
  const isSurname = right.kind === "role" && right.first === right.last && between.length > 0 && between.length < 3;
  if (left.kind === "role" && left.isPerson && isSurname && [...between, tokens[right.first]!].every(isCapitalised))
    return { ...left, last: right.last };
  if (left.kind === "role" && right.kind === "role" && between.length === 0 && left.isPerson)
    return {
      ...right,
      first: left.first,
      actors: left.actors.length > 0 ? left.actors : right.actors,
      isPerson: true,
    };
  // "Thailand's military government": the last of the roles says what acts.
  if (left.kind === "role" && !left.isPerson && left.actors.length > 0 && right.kind === "role" && between.length === 0)
    return { ...right, first: left.first, actors: left.actors };
  if (left.kind === "role" && left.actors.length === 0 && canOwn(right) && isOwnerGap(between, left, right, tokens)) {
    const owned = ownedRole(right, left, lexicon);
    return { ...owned, first: left.first, last: right.last };
  }
  return undefined;
}

/** "the leaders of Ethiopia and Somalia", "the armies of A and B": several people or bodies, one of each. */
function sharedOwner(
  mention: Mention,
  next: Mention | undefined,
  tokens: Token[],
  lexicon: Lexicon,
): Mention | undefined {
  if (!next || mention.kind !== "role" || !mention.isPlural || mention.actors.length !== 1 || !mention.sector)
    return undefined;
  const between = tokens.slice(mention.last + 1, next.first).map(({ lower }) => lower);
  const isList = between[0] === "and" && (between.length === 1 || (between.length === 2 && between[1] === "the"));
  const isOf = tokens.slice(mention.first, mention.last).some(({ lower }) => lower === "of");
  if (!isList || !isOf || next.kind !== "state" || next.actors.length !== 1) return undefined;
  const other = withSector(next.actors[0]!, mention.sector, lexicon);
  return { ...mention, last: next.last, actors: [...mention.actors, other] };
}

const isLedBody = (between: Token[]) => between.every(({ text }, k) => k === 0 && /^['’]s?$/.test(text));

const isCapitalised = ({ text, pos }: Token) => /^\p{Lu}\p{Ll}/u.test(text) && pos !== "ADP" && pos !== "DET";

const canOwn = (mention: Mention) =>
  (mention.actors.length === 1 || mention.kind === "place") &&
  mention.kind !== "person" &&
  mention.kind !== "role" &&
  mention.kind !== "pronoun";

/** "Turkish far-right finance minister": only modifiers may stand between, and no second noun phrase begins. */
function isModifierGap(between: Token[]): boolean {
  if (between.length > MAX_WORDS_BETWEEN) return false;
  return between.every((token, k) => {
    if (token.text === "'s" || token.text === "’s") return k === 0;
    if (token.text === "'" || token.text === "’") return k === 0;
    if (token.text === "-") return k > 0;
    return (
      (token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADV") &&
      !/^(and|or|with|on|in|of)$/.test(token.lower)
    );
  });
}

const AWAY =
  /^(envoys?|negotiators?|diplomats?|delegations?|delegates|mediators?|ambassadors?|missions?|representatives?|ministers|leaders|spokes(man|woman|person))$/;

const TIED = /^(associated|affiliated|aligned|allied|linked|loyal|belonging)$/;

/** "president of Armenia", "authorities in Kabul", "rebels from the Congo", "fighters allied with the M23". */
function isOwnerGap(between: Token[], role: Mention, owner: Mention, tokens: Token[]): boolean {
  const words = between.map((token) => token.lower);
  const isTied = TIED.test(words[0] ?? "") && /^(with|to)$/.test(words[1] ?? "");
  if (isTied) return words.length === 2 || (words.length === 3 && words[2] === "the");
  // "Prime Minister X Y of Iraq": the name stands between the office and its state.
  const name = role.isPerson ? between.findIndex((token) => !isCapitalised(token)) : 0;
  const [preposition, article, ...rest] = name > 0 && name <= MAX_WORDS_BETWEEN ? words.slice(name) : words;
  if (rest.length > 0 || (article !== undefined && article !== "the")) return false;
  // "its diplomats from Kigali": whose they are is said already.
  if (preposition === "from" && /^(its|his|her|their|['’]s)$/.test(tokens[role.first - 1]?.lower ?? "")) return false;
  if (preposition === "of" || preposition === "from") return owner.kind !== "demonym" || preposition === "of";
  // Diplomats and negotiators are in a foreign city as often as not.
  if (preposition !== "in" || AWAY.test(tokens[role.last]!.lower)) return false;
  return owner.kind === "state" || owner.kind === "capital" || owner.kind === "place";
}

function ownedRole(owner: Mention, role: Mention, lexicon: Lexicon): Mention {
  const sector = role.sector ?? "GOV";
  const isLocal = owner.kind === "place" && owner.place !== undefined && LOCAL_SECTORS.has(sector);
  const place = owner.place?.stateCode ?? "";
  const base = isLocal ? { code: place, name: lexicon.actorName(place) } : owner.actors[0];
  const doesNotAct = owner.kind === "place" && !isLocal;
  const actors = !base || doesNotAct ? [] : [withSector(base, sector, lexicon)];
  return {
    first: owner.first,
    last: role.last,
    kind: doesNotAct ? "not-actor" : "role",
    actors,
    isPlace: false,
    sector,
    isPerson: role.isPerson,
    isPlural: role.isPlural,
  };
}

/** The body of a state for a sector (`PAK` and `MIL`: `PAKMIL`); other actors stay what they are. */
export function withSector(base: ActorRef, sector: string, lexicon: Lexicon): ActorRef {
  const people = /^([A-Z]{3})CVL$/.exec(base.code)?.[1];
  if (people) {
    // The fighters of a people are nobody's army.
    const code = `${people}${sector === "MIL" ? "REB" : sector}`;
    return OF_A_PEOPLE.has(sector) ? { code, name: lexicon.actorName(code) } : base;
  }
  if (lexicon.findActor(base.code)?.kind !== "state") return base;
  const code = `${base.code}${sector}`;
  return { code, name: lexicon.actorName(code) };
}

/** A title takes the unknown name that follows it: "Turkish police chief Xx Yy". */
function withName(mention: Mention, tokens: Token[], limit: number): Mention {
  if (!mention.isPerson || mention.kind === "pronoun") return mention;
  let last = mention.last;
  while (last + 1 < limit && isNameToken(tokens[last + 1]!, tokens[last + 2], last - mention.last)) last++;
  while (last > mention.last && tokens[last]!.text === "-") last--;
  return { ...mention, last };
}

function isNameToken(token: Token, next: Token | undefined, length: number): boolean {
  if (length >= 6 || /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower)) return false;
  if (/^\p{Lu}[\p{L}'’]+$/u.test(token.text)) return token.pos !== "ADP" && token.pos !== "DET";
  if (/^(al|el|bin|ibn|van|von|de|da|der|du|ben)$/.test(token.lower) || token.text === "-")
    return next !== undefined && /^(\p{Lu}|-)/u.test(next.text);
  return /^\p{Lu}\.?$/u.test(token.text) && next !== undefined && /^[\p{Lu}.]/u.test(next.text);
}
