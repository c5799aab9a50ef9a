import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import type { Day } from "@/lib/relations/day";
import { groupCode } from "../group-code";
import type { ImportContext } from "../importer";
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

/** The name without the period of its government, blanks set right. */
export function acledName(cell: string): string {
  return cell.replace(new RegExp(PERIOD, "g"), " ").replace(/\s+/g, " ").trim();
}

/**
 * Whom ACLED's name stands for. The country is read from inside the name ("Military Forces of Mali (2021-)",
 * "Civilians (Mali)"), never from the column `country`, which is the place. A named group that the dictionaries do not
 * know gets a code of its own; undefined for a bare role without a country ("Civilians (International)").
 */
export function acledActor(cell: string, side: AcledSide, day: Day, context: ImportContext): AcledActor | undefined {
  const name = acledName(cell);
  if (name === "") return undefined;
  const organ = ORGAN.exec(cell.trim().split(PERIOD)[0]!.trim());
  if (organ) return organOfState(name, organ[1]!.toLowerCase(), organ[2]!, day, context);
  for (const [pattern, sector] of BARE) {
    const country = pattern.exec(name)?.[1];
    if (country === undefined) continue;
    const state = stateCode(country, day, context);
    return state ? { code: `${state}${sector}`, name } : undefined;
  }
  if (UNARMED_WITHOUT_COUNTRY.test(name)) return undefined;
  return { code: knownCode(name, side, day, context) ?? groupCode(name), name };
}

/**
 * An associated actor that is known by its name; others only say who the actor's people are (an ethnic group, a
 * trade) and take no part of their own.
 */
export function acledAlly(cell: string, side: AcledSide, day: Day, context: ImportContext): AcledActor | undefined {
  const name = acledName(cell);
  const isOrgan = ORGAN.test(name);
  const code = isOrgan ? acledActor(cell, side, day, context)?.code : knownCode(name, side, day, context);
  return code === undefined ? undefined : { code, name };
}

function organOfState(name: string, organ: string, state: string, day: Day, context: ImportContext) {
  // Where a state is divided ("Military Forces of Libya (2014-) Haftar Faction") the forces are not the state's.
  if (/\bfaction\b/i.test(name)) return { code: groupCode(name), name };
  const code = stateCode(state, day, context);
  return { code: code ? `${code}${SECTOR_OF_ORGAN[organ]!}` : groupCode(name), name };
}

function stateCode(country: string, day: Day, { lexicon, resolveActor }: ImportContext): ActorCode | undefined {
  const code = resolveActor(country, day)?.code;
  const state = code && topLevelCode(code);
  return state && lexicon.findActor(state)?.kind === "state" ? state : undefined;
}

/**
 * The code of a group or organisation of the dictionaries that has exactly this name, or this name after its acronym;
 * an organisation also by a mission or body that is read as its own. What merely holds a known name is somebody else.
 */
function knownCode(name: string, side: AcledSide, day: Day, context: ImportContext): ActorCode | undefined {
  const acronym = TELLING_ACRONYM.exec(name)?.[1];
  const afterAcronym = name.replace(/^[\p{L}\d-]+: /u, "");
  for (const candidate of new Set([name, afterAcronym, acronym ?? name])) {
    const code = context.resolveActor(candidate, day)?.code;
    const actor = code === undefined ? undefined : context.lexicon.findActor(code);
    if (!actor || code === undefined) continue;
    const isSameName = context.lexicon.aliasesOf(code).some((alias) => folded(alias) === folded(candidate));
    if (actor.kind === "state" ? isSameName && side === "state-forces" : isSameName) return code;
    if (actor.kind === "intergovernmental-organisation" && side === "external") return code;
  }
  return undefined;
}

function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
