import type { LexiconEntry } from "@/lib/lexicon/lexicon";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import { groupCode } from "../group-code";
import type { ImportContext } from "../importer";
import { isInTerm, namedEntries } from "../named-entries";
import { stateOfNumber } from "../state-of-number";

/** One member of a side: its code and the file's own name for it. */
export interface SideMember {
  code: ActorCode;
  name: string;
}

/** A side as the file has it: its name, GED's own number of the actor, and the numbers of the states in it. */
export interface Side {
  name: string;
  id: string;
  stateNumbers: string;
}

const MOST_SIDES = 50_000;
/** What insurgents are called after does not change with the days. */
const LAST_DAY: Day = "9999-12-31";
const GOVERNMENT = /^government of (?:the )?(.+)$/i;
const UNNAMED = /^(.+) (?:insurgents|rebels)$/i;
/** Short names in capitals, which groups of different countries share ("PLA", "SNA", "DPR"). */
const ACRONYM = /^[^a-z]{1,8}$/;

/**
 * Reads the sides of GED: governments are their state's (`SYRGOV`); an armed group that the dictionaries list under
 * exactly this name has its own code (`LTTE`), by the day where it came to govern; unnamed insurgents are the rebels
 * of their state (`SYRREB`); every other group has a code from its name (`groupCode`), an acronym's with GED's number
 * of the actor, so that none is dropped and no two are one. Alliances are several members.
 *
 * The coder's looser reading of names is not used for groups: it takes "Serbian Republic of Bosnia-Herzegovina" for
 * Serbia and "Christians (Nigeria)" for Nigeria, whom these groups fought.
 */
export function sideReader(context: ImportContext): (side: Side, day: Day) => readonly SideMember[] {
  const entriesOf = namedEntries(context.lexicon);
  const known = new Map<string, readonly ((day: Day) => SideMember)[]>();

  const stateNamed = (name: string): string | undefined => {
    const names = [name, name.replace(/\s*[(,].*$/, ""), /\((.*)\)$/.exec(name)?.[1] ?? ""];
    const found = names.flatMap((one) => entriesOf(one)).find(({ kind }) => kind === "state");
    return found?.code;
  };

  const isFighting = (code: ActorCode) =>
    /^(?:armed-group|opposition)$/.test(context.lexicon.findActor(code)?.kind ?? "");
  const isGroup = ({ kind, code }: LexiconEntry) => kind === "armed-group" || isFighting(code);

  const memberOf = (name: string, id: string, stateNumber: string | undefined): ((day: Day) => SideMember) => {
    const government = GOVERNMENT.exec(name)?.[1];
    const state =
      (stateNumber === undefined ? undefined : stateOfNumber(stateNumber, "gw")) ??
      (government === undefined ? undefined : stateNamed(government));
    if (state) return always(`${state}GOV`, name);
    const groups = entriesOf(name).filter(isGroup);
    if (groups.length > 0) return (day) => ({ code: groupOn(groups, day), name });
    if (UNNAMED.test(name)) {
      const rebels = context.resolveActor(name, LAST_DAY)?.code ?? "";
      if (/^[A-Z]{3}(?:REB|SEP)$/.test(rebels) || isFighting(rebels)) return always(rebels, name);
    }
    return always(groupCode(ACRONYM.test(name) && id !== "" ? `${name} ${id}` : name), name);
  };

  return (side, day) => {
    const key = `${side.name}|${side.id}|${side.stateNumbers}`;
    let members = known.get(key);
    if (!members) {
      if (known.size >= MOST_SIDES) known.clear();
      const names = memberNames(side.name);
      const numbers = side.stateNumbers.split(/[,;\s]+/).filter((number) => number !== "");
      const isGovernment = (name: string) => names.length === 1 || GOVERNMENT.test(name);
      const governments = names.filter(isGovernment);
      members = names.map((name) => {
        const number = numbers.length === governments.length ? numbers[governments.indexOf(name)] : undefined;
        return memberOf(name, names.length === 1 ? side.id : "", isGovernment(name) ? number : undefined);
      });
      known.set(key, members);
    }
    return members.map((member) => member(day));
  };
}

const always = (code: ActorCode, name: string) => () => ({ code, name });

/** A group is known by its name before and after the terms that the dictionaries hold, unless it governs on the day. */
function groupOn(groups: readonly LexiconEntry[], day: Day): ActorCode {
  const current = groups.find((group) => isInTerm(group, day)) ?? groups.find(({ sector }) => sector !== "GOV");
  const { code, sector } = current ?? groups[0]!;
  return sector === "GOV" ? `${code}GOV` : code;
}

/** Names of an alliance, parted by commas outside brackets; "Macedonia, FYR" is one. */
function memberNames(side: string): string[] {
  const names = side.split(/,(?![^(]*\))(?!\s*FYR\b)/).map((name) => name.replace(/\s+/g, " ").trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
