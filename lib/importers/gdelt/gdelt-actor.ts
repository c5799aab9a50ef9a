import type { Lexicon } from "@/lib/lexicon/lexicon";
import { SECTOR_NAMES } from "@/lib/lexicon/sector-names";
import type { ActorCode } from "@/lib/relations/actor-code";
import { codeOfGroup } from "./known-groups";

/** The cells of one actor, as the file has them. */
export interface GdeltActorCells {
  code: string;
  name: string;
  country: string;
  group: string;
  ethnic: string;
  religion: string;
  role: string;
}

/** An actor as we code it. */
export interface GdeltActor {
  code: ActorCode;
  name: string;
}

/**
 * CAMEO's country codes that are none of ISO 3166, or have become others. Its regions (`AFR`, `EUR` for Europe, `ASA`,
 * `MEA`, `WST` …) are no states of the dictionaries and stay unknown.
 */
const OTHER_STATE_CODES = new Map<string, ActorCode>([
  ["GZS", "PSE"], // Gaza Strip
  ["WSB", "PSE"], // West Bank
  ["PAL", "PSE"],
  ["KSV", "XKX"],
  ["KOS", "XKX"],
  ["ROM", "ROU"],
  ["TMP", "TLS"],
  ["ZAR", "COD"], // Zaire
  ["BUR", "MMR"], // Burma
  ["MTN", "MNE"],
  ["SCG", "SRB"], // Serbia and Montenegro
  ["YUG", "SRB"],
  ["USR", "RUS"],
]);

/** CAMEO's roles that are another word for a sector of ours. */
const SECTOR_OF_ROLE = new Map([
  ["MNC", "BUS"],
  ["NGM", "NGO"],
  ["INS", "REB"],
  ["SET", "CVL"],
]);

const SECTOR = /^[A-Z]{3}$/;
/** Actors whose code begins with what they are, not with a country. */
const INTERNATIONAL = /^(?:IGO|NGO|NGM|IMG)/;

/**
 * Whom an actor's cells name, or undefined for a region, a people or a bare role that belongs to nobody: a country is
 * never taken from where the act was. Sectors follow the country (`USAMIL`); who is known by people or faith alone is
 * a civilian of the country, never the state.
 */
export function findGdeltActor(cells: GdeltActorCells, lexicon: Lexicon): GdeltActor | undefined {
  const group = groupOf(cells);
  if (group !== undefined) return { code: group, name: lexicon.actorName(group) };
  // Up to 2013-08-26 some actors of South Sudan have their country in the whole code only.
  const country = cells.country === "" ? cells.code.slice(0, 3) : cells.country;
  const state = OTHER_STATE_CODES.get(country) ?? country;
  if (lexicon.findActor(state)?.kind !== "state") return undefined;
  const sector = sectorOf(cells);
  if (sector === "") return { code: state, name: lexicon.actorName(state) };
  const code = `${state}${sector}`;
  return { code, name: cells.name === "" ? lexicon.actorName(code) : inTitleCase(cells.name) };
}

/**
 * The organisation or group that the cells name. A whole code goes from the wide to the narrow: `IGOUNODEVWBK` is the
 * World Bank, though the column of groups says the United Nations.
 */
function groupOf({ group, code }: GdeltActorCells): ActorCode | undefined {
  if (INTERNATIONAL.test(code)) {
    for (let at = code.length - (code.length % 3) - 3; at >= 3; at -= 3) {
      const found = codeOfGroup(code.slice(at, at + 3));
      if (found !== undefined) return found;
    }
  }
  return codeOfGroup(group);
}

/** The sector that a state's code takes; empty for the state itself. */
function sectorOf({ role, code, ethnic, religion }: GdeltActorCells): string {
  if (SECTOR.test(role)) return SECTOR_OF_ROLE.get(role) ?? role;
  // Some roles (`POLREL`) stand in the whole code alone.
  const inCode = code.slice(3, 6);
  if (Object.hasOwn(SECTOR_NAMES, inCode)) return inCode;
  return ethnic === "" && religion === "" ? "" : "CVL";
}

function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s'-])(\p{L})/gu, (_all, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
