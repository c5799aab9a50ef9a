import { foldWord } from "@/lib/lexicon/fold-word";
import type { Lexicon, LexiconEntry } from "@/lib/lexicon/lexicon";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import type { Sentence } from "../text/sentence";
import { tagSentences } from "../text/tag-sentences";
import { findActors } from "./find-actors";
import { findLexiconMentions } from "./find-lexicon-mentions";
import type { ActorRef, Mention } from "./mention";
import { sectorOfWords } from "./sector-of-words";

/** Whom the bare name or description of an actor stands for; what the words do not say is empty. */
export interface ResolvedActorString {
  /** Code as the coder would give it (`RUSMIL`, `HZB`, `IGOIAEA`); empty for nobody known. */
  code: ActorCode;
  /**
   * ISO 3166 alpha-3 of the state, of a group the state it comes from, `IMG` where it comes from several;
   * `IGO` for organisations, `EUR` for the European Union.
   */
  country: string;
  /** CAMEO sector (`GOV`, `MIL`), empty for a state as such. */
  sector: string;
}

const NOBODY: ResolvedActorString = { code: "", country: "", sector: "" };

/** Without a day only terms that have not ended count. */
const LAST_DAY: Day = "9999-12-31";
/** No day: every term counts. */
const ANY_DAY: Day = "";

/**
 * Resolves an actor's name or description that stands alone ("the Saudi National Guard", "ordinary Kazakhs", "Tony
 * Blair") by the stages that read sentences. Without a day, who no longer holds the office counts as a former one.
 */
export function resolveActorString(text: string, lexicon: Lexicon, day?: Day): ResolvedActorString {
  const sentence = tagSentences(text)[0];
  if (!sentence || sentence.tokens.length === 0) return NOBODY;
  const resolved = resolveSentence(sentence, lexicon, day);
  // A group that is no more is still known by its name.
  return resolved.code === "" && day === undefined ? resolveSentence(sentence, lexicon, ANY_DAY) : resolved;
}

function resolveSentence(sentence: Sentence, lexicon: Lexicon, day: Day | undefined): ResolvedActorString {
  const named = findLexiconMentions(sentence, lexicon, day ?? LAST_DAY);
  const coded = findActors([sentence], lexicon, day ?? LAST_DAY)[0]!;
  const who = named
    .map((mention) => (day === undefined ? asOfficeOfState(mention, sentence, lexicon) : mention))
    .map((mention) => ({ mention, ref: refOf(mention) ?? homeOf(mention, sentence, lexicon) }));
  const owner = who.find(({ mention, ref }) => ref && !isOnlyRelated(mention, named, sentence));
  const sector = sectorOfWords(sentence, named, owner?.mention, lexicon);
  if (!owner?.ref) return { ...NOBODY, sector };
  const country = countryOf(owner.ref.code, lexicon);
  const whole = coded.find(({ first, last, actors }) => {
    const isOver = first <= owner.mention.first && last >= owner.mention.last;
    return isOver && actors[0] !== undefined && countryOf(actors[0].code, lexicon) === country;
  });
  const base = whole?.actors[0]?.code ?? owner.ref.code;
  const isState = lexicon.findActor(base)?.kind === "state" && owner.mention.kind !== "armed-group";
  return { code: isState && sector ? `${base}${sector}` : base, country, sector };
}

function refOf({ actors, outOfTerm, named, place }: Mention): ActorRef | undefined {
  return actors[0] ?? outOfTerm ?? named ?? (place ? { code: place.stateCode, name: place.name } : undefined);
}

const INSTITUTION =
  /^(association|assembly|exchange|authority|board|council|commission|committee|corporation|foundation|fund|agency|society|federation|league|organi[sz]ation|cent(re|er))$/;

/** "Tokyo Stock Exchange": the name of a place that begins an institution's says where it is at home. */
function homeOf({ kind, first, last }: Mention, { tokens }: Sentence, lexicon: Lexicon): ActorRef | undefined {
  if (kind !== "not-actor") return undefined;
  let end = last;
  while (/^\p{Lu}/u.test(tokens[end + 1]?.text ?? "")) end++;
  const noun = tokens[end]!.lower;
  if (end === last || (!INSTITUTION.test(noun) && lexicon.sectorOf(noun) === undefined)) return undefined;
  const words = tokens.slice(first, last + 1).map(({ text }) => foldWord(text).toLowerCase());
  const isSame = (entry: LexiconEntry) => entry.words.join(" ").toLowerCase() === words.join(" ");
  const entry = lexicon.entriesAt(words[0]!).find((one) => /^(state|capital|place)$/.test(one.kind) && isSame(one));
  return entry && { code: entry.code, name: entry.name };
}

/** Who speaks for an organisation now and held an office of a state before is better known by the state. */
function asOfficeOfState(mention: Mention, { tokens }: Sentence, lexicon: Lexicon): Mention {
  const isOfState = (code: ActorCode) => lexicon.findActor(code.slice(0, 3))?.kind === "state";
  if (mention.kind !== "person" || isOfState(mention.actors[0]?.code ?? "")) return mention;
  const length = mention.last - mention.first + 1;
  const words = tokens.slice(mention.first, mention.last + 1).map(({ text }) => foldWord(text));
  const office = lexicon
    .entriesAt(tokens[mention.first]!.lower)
    .filter(({ kind, code }) => kind === "person" && isOfState(code))
    .find((entry) => entry.words.length === length && entry.words.every((word, i) => word === words[i]));
  return office ? { ...mention, actors: [], outOfTerm: { code: office.code, name: office.name } } : mention;
}

/** "Iran-backed fighters", "ambassador to the United Nations": named, but not the one who is meant. */
function isOnlyRelated(mention: Mention, all: readonly Mention[], { tokens }: Sentence): boolean {
  const after =
    tokens[mention.last + 1]?.lower === "-" ? tokens[mention.last + 2]?.lower : tokens[mention.last + 1]?.lower;
  const isTied = /^(backed|led|supported|sponsored|funded|allied|aligned|trained|born|occupied|held|controlled)$/;
  if (isTied.test(after ?? "") && tokens[mention.last + 1]?.lower === "-")
    return all.some((other) => other.first > mention.last && refOf(other) !== undefined);
  let at = mention.first - 1;
  while (at > 0 && /^(the|a|an)$/.test(tokens[at]!.lower)) at--;
  return tokens[at]?.lower === "to" && at > 0;
}

function countryOf(code: ActorCode, lexicon: Lexicon): string {
  const actor = lexicon.findActor(code);
  if (actor?.countryCode) return actor.countryCode;
  if (actor?.kind === "armed-group") return "IMG";
  const prefix = code.slice(0, 3);
  if (actor?.kind === "intergovernmental-organisation") return code === "EUR" ? code : "IGO";
  if (lexicon.findActor(prefix)?.kind === "state" && actor?.kind !== "other" && !(actor && actor.kind !== "state"))
    return prefix;
  return "";
}
