import { foldWord } from "@/lib/lexicon/fold-word";
import type { LexiconEntry } from "@/lib/lexicon/lexicon";
import { splitWords } from "@/lib/lexicon/split-words";
import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import { groupCode } from "../group-code";
import type { ImportContext } from "../importer";
import { isInTerm, namedEntries } from "../named-entries";

/** Who signed, with the words that name them. */
export interface Signatory {
  code: ActorCode;
  name: string;
}

/** Whom entries of a cell stand for. */
export interface SignatoryReader {
  /** All actors that one entry names: a list, somebody "on behalf of" them, or a person by name and office. */
  actorsOf(entry: string, day: Day): Signatory[];
  /** The actor whose name this is, exactly. */
  named(name: string, day: Day): Signatory | undefined;
}

const ARTICLE = /^(?:(?:the|les|le|las|la|los|el)\s+|l['’]\s*)/i;
const FOR =
  /^(?:signed )?(?:for and on behalf of|on behalf of|representing|for|pour|por|en nombre de(?:l)?|au nom d[eu])\s+(?=\S)/i;
const FOR_INSIDE = /\b(?:for and on behalf of|on behalf of|en nombre de)\s+(?=\S)/i;
const EXACT_KINDS: readonly LexiconEntry["kind"][] = ["state", "organisation", "armed-group", "seat"];
/** Entries whose words name the actor itself; capitals and single surnames are names of many people too. */
const SAYS_WHO: readonly LexiconEntry["kind"][] = [...EXACT_KINDS, "demonym"];
const GOVERNMENT_OF =
  /^(?:the )?(?:(?:transitional|interim|national|federal|royal) )*(?:government|govt\.?|gouvernement|gobierno)(?: of| du| de la| de l['’]| de| d['’])\s*/i;
const GOVERNMENT_AFTER = /\s+government$/i;
const STYLE_OF_STATE =
  /^(?:the )?(?:(?:federal|democratic|islamic|arab|socialist|people['’]?s|co-operative|united|cooperative) )*(?:republic|kingdom|state) of (?:the )?/i;
/** Sectors of a state's people that sign as one side. */
const SIDES_OF_A_STATE = /^[A-Z]{3}(?:REB|OPP|SEP)$/;
/** Short forms of governments that agreements use, and names in French and Spanish that the dictionaries lack. */
const NAMES_OF_AGREEMENTS: Readonly<Record<string, ActorCode>> = {
  gph: "PHLGOV",
  grp: "PHLGOV",
  gosl: "LKAGOV",
  gon: "NPLGOV",
  gos: "SDNGOV",
  gou: "UGAGOV",
  plo: "PSEGOV",
  anc: "ZAFPTY",
  "union of soviet socialist republics": "RUS",
  "union europeenne": "EUR",
  "union europea": "EUR",
  "union africaine": "AFU",
  "nations unies": "UNO",
  "naciones unidas": "UNO",
  "etats unis": "USA",
  "etats unis d amerique": "USA",
  "estados unidos": "USA",
  tchad: "TCD",
  cameroun: "CMR",
};
const SHORT_STATES = /^(?:US|USA|U\.S\.|UK|UAE|DRC|PRC|FRY)$/;
const SIDE_WORDS =
  /\s+(?:peace |talks |technical )*(?:mediation|mediators?|delegation|side|team|panel|observers?|representatives?|facilitators?)(?: chair\w*| head| leader| member)*$/i;
const OFFICE =
  /\b(?:rep|representative|repr[ée]sentant|chair\w*|leader|head|president\w*|pr[ée]sident|commander|secretary|delegate|delegation|chief|member|minister|general|envoy|envoy[ée]|coordinator|community|panel|third party|committee|office|region)s?\b/i;
const BODY =
  /\b(?:front|movement|army|party|union|alliance|forces?|militia|organi[sz]ation|coalition|congress|league|brigade|mouvement|parti|arm[ée]e|rassemblement|ej[ée]rcito|movimiento|frente)\b/i;
const PERSON = /\b(?:mr|mrs|ms|dr|prof|gen|col|lt|maj|brig|capt|hon|amb|sheikh|his excellency|h\.?\s?e)\b\.?/i;
const NO_NAME =
  /\b(?:part(?:y|ies)$|participants?|signator(?:y|ies)|both|all|people|stakeholders?|authorit(?:y|ies)|community|communities|society|commission|committee|side|delegation|government|gouvernement|gobierno|executive|assembly|parliament|ministry|tribes?|above|named)\b/i;
const LONGEST_GROUP_NAME = 80;

/** A reader of signatories by the dictionaries and the coder's reading of names; unknown groups get own codes. */
export function signatoryReader(context: ImportContext): SignatoryReader {
  const { lexicon } = context;
  const entriesOf = namedEntries(lexicon);

  function exact(name: string, day: Day, kinds = EXACT_KINDS): ActorCode | undefined {
    const own = NAMES_OF_AGREEMENTS[folded(name)];
    if (own !== undefined) return own;
    const isShort = isShortForm(name);
    const all = entriesOf(name).filter(
      (entry) => entry.code !== "" && kinds.includes(entry.kind) && !(isShort && /^(?:state|seat)$/.test(entry.kind)),
    );
    return all.find((entry) => isInTerm(entry, day))?.code;
  }

  function named(words: string, day: Day): Signatory | undefined {
    const name = words
      .replace(/[.,:]+$/, "")
      .replace(SIDE_WORDS, "")
      .trim();
    const bare = name.replace(/\s*\([^)]*\)\s*/g, " ").trim();
    if (bare === "") return undefined;
    const ofState = GOVERNMENT_OF.test(bare)
      ? exact(withoutStyle(bare.replace(GOVERNMENT_OF, "")), day, ["state"])
      : GOVERNMENT_AFTER.test(bare)
        ? exact(bare.replace(GOVERNMENT_AFTER, "").replace(ARTICLE, ""), day, ["state", "demonym"])
        : undefined;
    if (ofState !== undefined) return { code: `${ofState}GOV`, name };
    const inParentheses = /^[^(),&]+\(([A-Z][A-Za-z/-]+)\)$/.exec(name)?.[1];
    for (const one of [bare, bare.replace(ARTICLE, ""), withoutStyle(bare), inParentheses ?? bare]) {
      const code = exact(one, day);
      if (code !== undefined) return { code, name: name.replace(ARTICLE, "") };
    }
    return undefined;
  }

  function resolved(words: string, day: Day): Signatory | undefined {
    const code = context.resolveActor(words, day)?.code;
    if (code === undefined) return undefined;
    const top = topLevelCode(code);
    const actor = lexicon.findActor(top);
    if (!actor && !SIDES_OF_A_STATE.test(code)) return undefined;
    if (!isSaid(code, words, day)) return undefined;
    // Who held an office once signs for the body that sends him now, which the words then name.
    if (/\bformer\b/i.test(words) && actor?.kind === "state") return undefined;
    return { code, name: lexicon.actorName(code) };
  }

  /** Surnames are shared: an actor is taken when its own name stands there, or a person's whole name. */
  function isSaid(code: ActorCode, words: string, day: Day): boolean {
    const all = splitWords(words).map(({ text }) => foldWord(text));
    const owner = topLevelCode(code).slice(0, lexicon.findActor(topLevelCode(code)) ? undefined : 3);
    const isNamedAt = (at: number) =>
      lexicon
        .entriesAt(all[at]!.toLowerCase())
        .filter((entry) => SAYS_WHO.includes(entry.kind) && topLevelCode(entry.code) === owner && isInTerm(entry, day))
        .some((entry) => entry.words.every((word, n) => word.toLowerCase() === all[at + n]?.toLowerCase()));
    if (all.some((_, at) => isNamedAt(at))) return true;
    const person = words.split(",")[0]!.replace(new RegExp(PERSON, "gi"), " ").trim();
    return entriesOf(person).some(
      (entry) => entry.kind === "person" && entry.words.length > 1 && isInTerm(entry, day) && entry.code === code,
    );
  }

  /** An own code for a name of a group; where the words before it say that it has a side, any name of several words. */
  function group(words: string, isSide = false): Signatory | undefined {
    const name = words
      .replace(/\s*\([^)]*\)\s*/g, " ")
      .replace(ARTICLE, "")
      .replace(/[.,:–-]+$/, "")
      .trim();
    const isName = /^\p{Lu}/u.test(name) && name.length >= 3 && name.length <= LONGEST_GROUP_NAME;
    const isAcronym = /^[A-Z][A-Z/-]+$/.test(name) && name.length <= (isSide ? 7 : 4);
    const isBody = name.includes(" ") && (isSide || BODY.test(name));
    const isOther = /[,:]/.test(name) || PERSON.test(name) || NO_NAME.test(name) || OFFICE.test(name);
    return isName && (isAcronym || isBody) && !isOther ? { code: groupCode(name), name } : undefined;
  }

  function represented(words: string, day: Day): Signatory | undefined {
    const [side] = words.split(/\s*[:,]\s*|\s+by\s+/);
    if (side === undefined) return undefined;
    return named(side, day) ?? (isShortForm(side) ? undefined : resolved(side, day)) ?? group(side, true);
  }

  return {
    named,
    actorsOf(entry, day) {
      const isFor = FOR.exec(entry);
      const inside = isFor ?? FOR_INSIDE.exec(entry);
      if (inside) {
        const words = entry.slice(inside.index + inside[0].length);
        const joint = /^(?:the )?([A-Z]{2,6})[-/ ]+(?:and )?([A-Z]{2,6})\b/.exec(words);
        const both = joint && [named(joint[1]!, day), named(joint[2]!, day)];
        if (both?.[0] && both[1]) return [both[0], both[1]];
        const side = represented(words, day);
        return side ? [side] : [];
      }
      const whole = named(entry, day);
      if (whole) return [whole];
      const pieces = entry.split(/,\s*|\s+(?:and|y|et)\s+|\s*&\s*/).filter(Boolean);
      const known = pieces.map((piece) => named(piece, day));
      if (known.filter(Boolean).length >= 2) return known.flatMap((one) => one ?? []);
      if (known.some(Boolean) && !PERSON.test(entry)) {
        const all = pieces.map((piece, at) => known[at] ?? group(piece));
        if (all.filter(Boolean).length >= 2) return all.flatMap((one) => one ?? []);
      }
      const lead = pieces.length === 2 && !OFFICE.test(entry) ? (known[0] ?? group(pieces[0]!)) : undefined;
      const one = lead ?? resolved(entry, day) ?? group(entry);
      return one ? [one] : [];
    },
  };
}

/** "CAR" is a party in Togo and a republic: short forms are read as states only where there is no doubt. */
function isShortForm(name: string): boolean {
  return /^[A-Z.]{2,4}$/.test(name) && !SHORT_STATES.test(name);
}

function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function withoutStyle(name: string): string {
  return name.replace(STYLE_OF_STATE, "").replace(ARTICLE, "");
}
