import type { LexiconEntry } from "@/lib/lexicon/lexicon";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import { groupCode } from "../group-code";
import type { ImportContext } from "../importer";
import { keptAnswers } from "../kept-answers";
import { isInTerm, mayHangOnDay, namedEntries } from "../named-entries";
import { countryOfName } from "./country-of-name";
import { saysFighting, sectorOf } from "./sector-of";

interface ActorCells {
  name: string;
  sectors: string;
  country: string;
}

/** Reads an actor from its name ("Police (India)"), the list of its sectors, its country in English, and the day. */
export type ActorReader = (name: string, sectors: string, country: string, day: Day) => ActorCode | undefined;

/** "Militant (Taliban)", "Foreign Affairs (Bangladesh)", "Protester (Palestinian Territory, Occupied)". */
const BELONGS_TO = /^.+? \((.+)\)$/;
const NAMES_ACTORS = new Set<LexiconEntry["kind"]>([
  "state",
  "capital",
  "seat",
  "person",
  "organisation",
  "armed-group",
]);

/**
 * Reads ICEWS's actors, undefined for whom nothing tells. Groups and organisations that the dictionaries know have
 * their own code, wherever ICEWS places them (`TLB`, `HZB`); persons and bodies of a state that the dictionaries know
 * count by the office they held on the day, since ICEWS's sectors keep offices that are long over; all others by
 * country and sector (`INDCOP`). Without a country the name decides, as the coder reads it.
 */
export function actorReader(context: ImportContext): ActorReader {
  const { lexicon } = context;
  const entriesOf = namedEntries(lexicon);
  const isState = (code: string) => lexicon.findActor(code)?.kind === "state";
  /** Groups and organisations that count as themselves. */
  const isOwn = (code: ActorCode) => {
    const kind = lexicon.findActor(code)?.kind;
    return kind !== undefined && kind !== "state" && kind !== "government-body";
  };
  const stateOf = (country: string): string | undefined =>
    countryOfName(country) ?? entriesOf(country).find(({ kind }) => kind === "state")?.code;

  let isOfDay = false;
  const listed = (name: string, day: Day): readonly LexiconEntry[] => {
    const entries = entriesOf(name).filter(({ code, kind }) => code !== "" && NAMES_ACTORS.has(kind));
    isOfDay ||= entries.some(({ from, to }) => from !== undefined || to !== undefined);
    const current = entries.filter((entry) => isInTerm(entry, day));
    // A group is known by its name before and after the terms that the dictionaries hold.
    return current.length > 0 ? current : entries.filter(({ kind, code }) => kind === "armed-group" && isOwn(code));
  };

  const read = ({ name, sectors, country }: ActorCells, day: Day): ActorCode | undefined => {
    const state = country === "" ? undefined : stateOf(country);
    const belongsTo = BELONGS_TO.exec(name)?.[1];
    const ofName = listed(name, day);
    const ofInner = belongsTo === undefined || stateOf(belongsTo) !== undefined ? [] : listed(belongsTo, day);
    const own = [...ofName, ...ofInner].find(({ code }) => isOwn(code));
    if (own) return own.code;
    const sector = sectorOf(sectors);
    if (state !== undefined) {
      const office = ofName.find(({ kind, code }) => (kind === "person" || kind === "seat") && code.startsWith(state));
      return office?.code ?? `${state}${sector}`;
    }
    const entry = ofName[0] ?? ofInner[0];
    if (entry) return isState(entry.code) ? `${entry.code}${sector}` : entry.code;
    isOfDay ||= mayHangOnDay(lexicon, name);
    const resolved = context.resolveActor(name, day)?.code;
    const isOfState = resolved !== undefined && !isOwn(resolved) && isState(resolved.slice(0, 3));
    // A group that is named after a state is not that state.
    if (resolved !== undefined && !(isOfState && saysFighting(sectors))) return resolved;
    return saysFighting(sectors) && belongsTo === undefined ? groupCode(name) : undefined;
  };

  const kept = keptAnswers<ActorCode>((key, day) => {
    const [name, sectors, country] = key.split("\t") as [string, string, string];
    isOfDay = false;
    return { value: read({ name, sectors, country }, day) ?? "", isOfDay };
  });
  return (name, sectors, country, day) =>
    name === "" && country === "" ? undefined : kept(`${name}\t${sectors}\t${country}`, day) || undefined;
}
