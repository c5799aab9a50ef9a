import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { Sentence, Token } from "../text/sentence";
import type { Mention } from "./mention";

/** Words that say too little of a body: any other word of the name decides before "leader" and "member". */
const WEAK =
  /^((senior |top )?leaders?|leadership|officials?|presidents?|chair(man|woman|person)?|head|chiefs?|commanders?|members?|representatives?|spokes(man|woman|person)|people|man|men|women|woman|delegation|mission|secretary[- ]general|authorities|department|secretariat|agents|community|communities|minority|candidates?|supporters|victims|workers|employees|party|agency|director|media|press)$/;
const FORMER = /^(former|ex|retired|ousted|deposed|onetime|late|then|disgraced|erstwhile)$/;
const BEGINS_COMPLEMENT = /^(of|in|at|from|for|,|with|to|who|on|near|against)$/;
/** Organs whose former holders count as elites. */
const OFFICES = /^(GOV|LEG|JUD|SPY|ELI)$/;
const CIVILIANS = /^(ordinary|everyday|unarmed|innocent|displaced|elderly|young|poor|pro|anti)$/;

/** A common noun in a name with the sector it speaks for. */
interface SectorWord {
  first: number;
  last: number;
  sector: string;
  isWeak: boolean;
}

/**
 * The CAMEO sector that the words of an actor's name speak for: a title or common noun, the body or group that is
 * named, the office of a person; `ELI` for who is "former" or no longer holds the office. Empty when nothing says one.
 */
export function sectorOfWords(
  { tokens }: Sentence,
  mentions: readonly Mention[],
  owner: Mention | undefined,
  lexicon: Lexicon,
): string {
  const complement = tokens.findIndex(({ lower }, at) => at > 0 && BEGINS_COMPLEMENT.test(lower));
  const end = complement < 0 ? tokens.length : complement;
  const words = sectorWords(tokens, mentions, lexicon);
  const head = words.filter(({ last }) => last < end);
  const strong = head.findLast(({ isWeak }) => !isWeak) ?? words.find(({ isWeak, last }) => !isWeak && last >= end);
  const ofOwner = owner ? sectorOfMention(owner, lexicon) || sectorOfOthers(owner, mentions, lexicon) : "";
  const sector = strong?.sector ?? (ofOwner || (head.at(-1) ?? words[0])?.sector || "");
  const isFormer = tokens.some(({ lower }) => FORMER.test(lower));
  if (isFormer && (OFFICES.test(sector) || OFFICES.test(ofOwner))) return "ELI";
  if (!strong && owner?.outOfTerm && OFFICES.test(ofOwner)) return "ELI";
  if (sector === "" && owner?.kind === "demonym" && tokens.some(({ lower }) => CIVILIANS.test(lower))) return "CVL";
  return sector;
}

/** Longest common nouns with a sector, left to right; words of names of actors are not looked at. */
function sectorWords(tokens: readonly Token[], mentions: readonly Mention[], lexicon: Lexicon): SectorWord[] {
  const named = new Set(
    mentions.filter(({ kind }) => kind !== "role").flatMap(({ first, last }) => tokens.slice(first, last + 1)),
  );
  const found: SectorWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = named.has(tokens[at]!) ? undefined : wordAt(tokens, at, named, lexicon);
    if (!word) continue;
    found.push(word);
    at = word.last;
  }
  return found;
}

function wordAt(
  tokens: readonly Token[],
  at: number,
  named: ReadonlySet<Token>,
  lexicon: Lexicon,
): SectorWord | undefined {
  for (let length = Math.min(lexicon.longestSectorPhrase, tokens.length - at); length > 0; length--) {
    const span = tokens.slice(at, at + length);
    if (span.some((token) => named.has(token))) continue;
    const phrase = span.map(({ lower }) => lower).join(" ");
    const sector = lexicon.sectorOf(phrase) ?? lexicon.sectorOf(singularOf(phrase));
    if (sector) return { first: at, last: at + length - 1, sector, isWeak: WEAK.test(phrase) };
  }
  return undefined;
}

const singularOf = (phrase: string) =>
  phrase.endsWith("ies") ? `${phrase.slice(0, -3)}y` : /[^s]s$/.test(phrase) ? phrase.slice(0, -1) : phrase;

/** "Russia's Baltic Fleet": the second name of the same state says what it is. */
function sectorOfOthers(owner: Mention, mentions: readonly Mention[], lexicon: Lexicon): string {
  const stateOf = ({ actors, outOfTerm, named }: Mention) => (actors[0] ?? outOfTerm ?? named)?.code.slice(0, 3);
  const same = mentions.filter((mention) => mention !== owner && stateOf(mention) === stateOf(owner));
  return same.map((mention) => sectorOfMention(mention, lexicon)).find((sector) => sector !== "") ?? "";
}

function sectorOfMention({ actors, outOfTerm, named, sector, kind }: Mention, lexicon: Lexicon): string {
  if (kind === "armed-group" || (named && sector)) return sector ?? "";
  const code = (actors[0] ?? outOfTerm ?? named)?.code ?? "";
  if (code.startsWith("NGO")) return "NGO";
  const ofState = lexicon.findActor(code.slice(0, 3))?.kind === "state" && !lexicon.findActor(code);
  return ofState ? code.slice(3, 6) : "";
}
