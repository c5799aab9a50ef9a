import type { LexiconEntry } from "@/lib/lexicon/lexicon";
import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import { groupCode } from "../group-code";
import type { ImportContext } from "../importer";
import { keptAnswers } from "../kept-answers";
import { isInTerm, namedEntries } from "../named-entries";
import type { AcledSide } from "./acled-side";

/** An actor of a row: its code and ACLED's name for it without the period in which it holds. */
export interface AcledActor {
  code: ActorCode;
  name: string;
}

/** "(2018-)", "(2019)", "(2011-2019, Omar al-Bashir)": when a government held, never part of a name. */
const PERIOD = /\s*\(\d{4}(?:-(?:\d{4})?)?(?:,[^)]*)?\)\s*/;
const ORGAN = /^(Military Forces|Police Forces|Government) of (?:the )?(.+)$/i;
const SECTOR_OF_ORGAN: Readonly<Record<string, string>> = {
  "military forces": "MIL",
  "police forces": "COP",
  government: "GOV",
};
/** Names of nobody in particular: kind and, in parentheses, country. */
const BARE: readonly [pattern: RegExp, sector: string][] = [
  [/^(?:civilians?|protest[eo]rs?|rioters?) \(([^()]+)\)/i, "CVL"],
  [/^unidentified (?:[\w/]+ )*gang \(([^()]+)\)/i, "CRM"],
  [/^unidentified (?:[\w/]+ )*militia \(([^()]+)\)/i, "PRM"],
  [/^unidentified (?:[\w/]+ )*(?:group|forces|gunmen) \(([^()]+)\)/i, "UAF"],
];
const UNARMED_WITHOUT_COUNTRY = /^(?:civilians?|protest[eo]rs?|rioters?|unidentified)\b/i;
/** Shorter acronyms are shared by too many groups to know one by. */
const TELLING_ACRONYM = /^([A-Z][A-Z-]{3,}): /;

const NAMED_KINDS: readonly LexiconEntry["kind"][] = ["armed-group", "organisation"];

/** The name without the period of its government, blanks set right. */
export function acledName(cell: string): string {
  return cell.replace(new RegExp(PERIOD, "g"), " ").replace(/\s+/g, " ").trim();
}

/** Reads an actor by its cell, the kind of its side and the day. */
export interface AcledActorReader {
  /**
   * Whom the name stands for. The country is read from inside the name ("Military Forces of Mali (2021-)", "Civilians
   * (Mali)"), never from the column `country`, which is the place. A named group that the dictionaries do not know gets
   * a code of its own; undefined for a bare role without a country ("Civilians (International)").
   */
  actorOf(cell: string, side: AcledSide, day: Day): AcledActor | undefined;
  /**
   * An associated actor that is known by its name; others only say who the actor's people are (an ethnic group, a
   * trade) and take no part of their own.
   */
  allyOf(cell: string, side: AcledSide, day: Day): AcledActor | undefined;
}

/** A reader of ACLED's actors that keeps its answers: rows repeat names, most of which mean the same on every day. */
export function acledActorReader(context: ImportContext): AcledActorReader {
  const { lexicon, resolveActor } = context;
  const entriesOf = namedEntries(lexicon);
  let isOfDay = false;

  const readActor = (cell: string, side: AcledSide, day: Day): AcledActor | undefined => {
    const name = acledName(cell);
    if (name === "") return undefined;
    const organ = organOfState(cell, name, day);
    if (organ) return organ;
    for (const [pattern, sector] of BARE) {
      const country = pattern.exec(name)?.[1];
      if (country === undefined) continue;
      const state = stateCode(country, day);
      return state === undefined ? undefined : { code: `${state}${sector}`, name };
    }
    if (UNARMED_WITHOUT_COUNTRY.test(name)) return undefined;
    return { code: knownCode(name, side, day) ?? groupCode(name), name };
  };

  const readAlly = (cell: string, side: AcledSide, day: Day): AcledActor | undefined => {
    const name = acledName(cell);
    const organ = organOfState(cell, name, day);
    if (organ) return organ;
    const code = knownCode(name, side, day);
    return code === undefined ? undefined : { code, name };
  };

  function organOfState(cell: string, name: string, day: Day): AcledActor | undefined {
    const organ = ORGAN.exec(cell.trim().split(PERIOD)[0]!.trim());
    if (!organ) return undefined;
    // Where a state is divided ("Military Forces of Libya (2014-) Haftar Faction") the forces are not the state's.
    const code = /\bfaction\b/i.test(name) ? undefined : stateCode(organ[2]!, day);
    return { code: code ? `${code}${SECTOR_OF_ORGAN[organ[1]!.toLowerCase()]!}` : groupCode(name), name };
  }

  function stateCode(country: string, day: Day): ActorCode | undefined {
    const listed = entriesOf(country).find(({ kind }) => kind === "state")?.code;
    const code = listed ?? resolveActor(country, day)?.code;
    const state = code && topLevelCode(code);
    return state && lexicon.findActor(state)?.kind === "state" ? state : undefined;
  }

  /**
   * The code of a group or organisation of the dictionaries that has exactly this name, or this name after its acronym;
   * an organisation also by a mission or body that is read as its own. What merely holds a known name is somebody else.
   */
  function knownCode(name: string, side: AcledSide, day: Day): ActorCode | undefined {
    const acronym = TELLING_ACRONYM.exec(name)?.[1];
    const afterAcronym = name.replace(/^[\p{L}\d-]+: /u, "");
    const candidates = [...new Set([name, afterAcronym, acronym ?? name])];
    for (const candidate of candidates) {
      const entries = entriesOf(candidate).filter(({ kind }) => NAMED_KINDS.includes(kind));
      isOfDay ||= entries.some(({ from, to }) => from !== undefined || to !== undefined);
      const entry = entries.find((one) => isInTerm(one, day));
      if (entry && (lexicon.findActor(entry.code)?.kind !== "state" || side === "state-forces")) return entry.code;
    }
    if (side !== "external") return undefined;
    return candidates
      .map((candidate) => resolveActor(candidate, day)?.code)
      .find((code) => code !== undefined && lexicon.findActor(code)?.kind === "intergovernmental-organisation");
  }

  const kept = (read: typeof readActor) =>
    keptAnswers<AcledActor | null>((key, day) => {
      const at = key.indexOf("|");
      isOfDay = false;
      const value = read(key.slice(at + 1), key.slice(0, at) as AcledSide, day) ?? null;
      return { value, isOfDay };
    });
  const actors = kept(readActor);
  const allies = kept(readAlly);
  return {
    actorOf: (cell, side, day) => actors(`${side}|${cell}`, day) ?? undefined,
    allyOf: (cell, side, day) => allies(`${side}|${cell}`, day) ?? undefined,
  };
}
