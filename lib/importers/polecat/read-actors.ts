import type { LexiconEntry } from "@/lib/lexicon/lexicon";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import { groupCode } from "../group-code";
import type { ImportContext } from "../importer";
import { keptAnswers } from "../kept-answers";
import { isInTerm, mayHangOnDay, namedEntries } from "../named-entries";
import { stateOfNumber } from "../state-of-number";

/** The cells that tell the actors, or the recipients, of a row. */
export interface ActorCells {
  name: string;
  country: string;
  cowCode: string;
  sector: string;
  /** As the text has it; read where the resolved name is missing. */
  rawName: string;
  wikipediaId: string;
}

/** One actor of a row. */
export interface NamedCode {
  code: ActorCode;
  name: string;
}

/** Sectors of bodies that have a code of their own where nothing else knows them. */
const OWN_CODE = /^(?:REB|SEP|PRM|UAF|CRM|IGO|NGO)$/;
const BEARS_ARMS = /^(?:REB|SEP|PRM|UAF|CRM)$/;
const SECTOR = /^[A-Z]{3}$/;
/** Codes that are not those of ISO 3166. */
const OTHER_STATE_CODES: Readonly<Record<string, string>> = { KSV: "XKX", ROM: "ROU", TMP: "TLS", ZAR: "COD" };

/** Whether a cell says nothing: POLECAT writes `None`, re-exports `nan` or nothing. `NA` is no such word here. */
export function isMissing(cell: string): boolean {
  return cell === "" || cell === "None" || cell === "nan" || cell === "NaN";
}

/**
 * Reads the actors of a row. A cell may hold several, parted by `; `; names, countries and sectors belong together
 * where the lists are of one length. Where they are not, each name is read by itself, and each country that none of
 * the names belongs to stands for its state; a sector then counts where all have the same.
 */
export function actorsReader(context: ImportContext): (cells: ActorCells, day: Day) => readonly NamedCode[] {
  const { lexicon } = context;
  const entriesOf = namedEntries(lexicon);
  const isState = (code: string) => lexicon.findActor(code)?.kind === "state";
  const stateOfCode = (code: string) => (isState(code) ? code : (OTHER_STATE_CODES[code] ?? ""));
  const stateOf = (code: ActorCode) => (isState(code.slice(0, 3)) && !isOwn(code) ? code.slice(0, 3) : "");
  /** Groups and organisations that count as themselves. */
  const isOwn = (code: ActorCode) => {
    const kind = lexicon.findActor(code)?.kind;
    return kind !== undefined && kind !== "state" && kind !== "government-body";
  };

  let isOfDay = false;
  const listed = (name: string, day: Day): readonly LexiconEntry[] => {
    const entries = entriesOf(name).filter(({ code, kind }) => code !== "" && NAMES_ACTORS.has(kind));
    isOfDay ||= entries.some(({ from, to }) => from !== undefined || to !== undefined);
    return entries.filter((entry) => isInTerm(entry, day));
  };

  const actorOf = (name: string, state: string, sector: string, isInWikipedia: boolean, day: Day) => {
    const entries = isMissing(name) ? [] : listed(name, day);
    const own = entries.find(({ code }) => isOwn(code));
    if (own) return own.code;
    if (state !== "" && sector !== "IGO") {
      if (SECTOR.test(sector)) return `${state}${sector}`;
      return entries.find(({ code }) => code.startsWith(state))?.code ?? state;
    }
    const entry = entries[0];
    if (entry) return isState(entry.code) && SECTOR.test(sector) ? `${entry.code}${sector}` : entry.code;
    if (isMissing(name)) return "";
    isOfDay ||= mayHangOnDay(lexicon, name);
    const resolved = context.resolveActor(name, day)?.code ?? "";
    // A group that is named after a state is not that state.
    if (resolved !== "" && !(BEARS_ARMS.test(sector) && stateOf(resolved) !== "")) return resolved;
    return isInWikipedia && OWN_CODE.test(sector) ? groupCode(name) : "";
  };

  const readCells = (cells: ActorCells, day: Day): readonly NamedCode[] => {
    const named = listOf(cells.name);
    const names = named.some((name) => !isMissing(name)) ? named : listOf(cells.rawName);
    const states = statesOf(listOf(cells.country), listOf(cells.cowCode), stateOfCode);
    const sectors = listOf(cells.sector);
    const shared = new Set(sectors).size === 1 ? sectors[0]! : "";
    const sectorAt = (at: number, count: number) => {
      const sector = sectors.length === count ? sectors[at]! : shared;
      return isMissing(sector) ? "" : sector.toUpperCase();
    };
    const isInWikipedia = !isMissing(cells.wikipediaId);
    const found: NamedCode[] = [];
    const add = (code: ActorCode, name: string) => {
      const shown = isMissing(name) ? lexicon.actorName(code) : name;
      if (code !== "" && !found.some((one) => one.code === code && one.name === shown))
        found.push({ code, name: shown });
    };

    const count = Math.max(names.length, states.length);
    const belongTogether = states.length === names.length || states.length === 0 || names.length === 0;
    if (belongTogether) {
      for (let at = 0; at < count; at++)
        add(actorOf(names[at] ?? "", states[at] ?? "", sectorAt(at, count), isInWikipedia, day), names[at] ?? "");
      return found;
    }
    names.forEach((name, at) => {
      const code = actorOf(name, "", sectorAt(at, names.length), isInWikipedia, day);
      const state = stateOf(code);
      if (state === "" || states.includes(state)) add(code, name);
    });
    const hasName = new Set(found.map(({ code }) => stateOf(code)));
    states.forEach((state, at) => {
      const sector = sectorAt(at, states.length);
      if (state !== "" && !hasName.has(state)) add(actorOf("", state, sector === "IGO" ? "" : sector, false, day), "");
    });
    return found;
  };

  const kept = keptAnswers((key, day) => {
    const [name, country, cowCode, sector, rawName, wikipediaId] = key.split(BETWEEN);
    isOfDay = false;
    const value = readCells({ name, country, cowCode, sector, rawName, wikipediaId } as ActorCells, day);
    return { value, isOfDay };
  });
  return ({ name, country, cowCode, sector, rawName, wikipediaId }, day) => {
    const text = isMissing(name) ? rawName : "";
    const id = isMissing(wikipediaId) ? "" : "1";
    return kept(`${name}\t${country}\t${cowCode}\t${sector}\t${text}\t${id}`, day);
  };
}

const BETWEEN = "\t";

const NAMES_ACTORS = new Set<LexiconEntry["kind"]>([
  "state",
  "capital",
  "seat",
  "person",
  "organisation",
  "armed-group",
]);

/** States by their code, else by their number in the Correlates of War system where the lists are of one length. */
function statesOf(codes: readonly string[], numbers: readonly string[], stateOfCode: (code: string) => string) {
  const isAbsent = codes.every(isMissing);
  const places = isAbsent ? numbers : codes;
  const states = places.map((_, at) => {
    const ofNumber = isAbsent || numbers.length === codes.length ? stateOfNumber(numbers[at] ?? "", "cow") : undefined;
    return stateOfCode((codes[at] ?? "").toUpperCase()) || (ofNumber ?? "");
  });
  return states.every((state) => state === "") ? [] : states;
}

function listOf(cell: string): readonly string[] {
  if (isMissing(cell)) return [];
  return cell.includes(";") || cell.includes("|") ? cell.split(/\s*[;|]\s*/) : [cell];
}
