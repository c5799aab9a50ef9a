import type { Lexicon } from "@/lib/lexicon/lexicon";
import type { ActorCode } from "@/lib/relations/actor-code";

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
  /** The Taliban, who are Afghanistan's government from `TALIBAN_GOVERNMENT_DAY`. */
  isTaliban?: boolean;
}

/** First day of the Taliban's government. */
export const TALIBAN_GOVERNMENT_DAY = "2021-08-15";

/** CAMEO's country codes that are none of ISO 3166, or have become others. */
const OTHER_STATE_CODES: Readonly<Record<string, string>> = {
  GZS: "PSE",
  WSB: "PSE",
  KSV: "XKX",
  KOS: "XKX",
  ROM: "ROU",
  TMP: "TLS",
  ZAR: "COD",
  BUR: "MMR",
  SUN: "RUS",
};

/** CAMEO's codes of organisations and groups that have a code of ours (CAMEO 1.1b3, known group codes). */
const KNOWN_GROUPS: Readonly<Record<string, ActorCode>> = {
  UNO: "UNO",
  EEC: "EUR",
  EUR: "EUR",
  NAT: "NATO",
  NATO: "NATO",
  AFU: "AFU",
  OAU: "AFU",
  ASN: "ASN",
  ARL: "ARL",
  GCC: "GCC",
  IGD: "IGD",
  SCE: "OSC",
  OSC: "OSC",
  ECW: "IGOECOWAS",
  SAD: "IGOSADC",
  CIS: "IGOCIS",
  SCO: "IGOSCO",
  OIC: "IGOOIC",
  OAS: "IGOOAS",
  OPC: "IGOOPEC",
  COE: "IGOCOE",
  SAA: "IGOSAARC",
  IAE: "IGOIAEA",
  ICC: "IGOICC",
  ICJ: "IGOICJ",
  IMF: "IGOIMF",
  WBK: "IGOWBK",
  WTO: "IGOWTO",
  WTR: "IGOWTO",
  WHO: "IGOWHO",
  GSE: "IGOG7",
  ITP: "IGOINTERPOL",
  OEC: "IGOOECD",
  HEZ: "HZB",
  HZB: "HZB",
  HAM: "HMS",
  HMS: "HMS",
  PKK: "PKK",
  LTT: "LTTE",
  LRA: "LRA",
  FAR: "FARC",
  BKH: "BKO",
  ISI: "ISIS",
  AQD: "AQD",
  ALQ: "AQD",
  FTA: "FATAH",
  PLF: "POLISARIO",
  UNI: "UNITA",
  TAL: "TLB",
};

const GROUP_IN_CODE = /^IGO(?:[A-Z]{3})*$/;

/**
 * Whom an actor's cells name, or undefined for a region, a people or a bare role that belongs to nobody: a country is
 * never taken from where the act was. Organs of a state keep their sector (`USAMIL`); groups with a country but no
 * sector, known by people or faith alone, stand for themselves (`TURKUR`), never for the state.
 */
export function findGdeltActor(cells: GdeltActorCells, lexicon: Lexicon): GdeltActor | undefined {
  const group = groupOf(cells);
  if (group) {
    const isTaliban = group === "TLB";
    return { code: group, name: lexicon.actorName(group), ...(isTaliban && { isTaliban }) };
  }
  const country = OTHER_STATE_CODES[cells.country] ?? cells.country;
  if (lexicon.findActor(country)?.kind !== "state") return undefined;
  const part = cells.role || cells.ethnic || cells.religion;
  if (part === "") return { code: country, name: lexicon.actorName(country) };
  if (!/^[A-Z]{3}$/.test(part)) return undefined;
  return { code: `${country}${part}`, name: cells.name === "" ? lexicon.actorName(country) : inTitleCase(cells.name) };
}

/** The organisation or group that the cells name: by the column for it, else by the last known part of an `IGO…` code. */
function groupOf({ group, code, country }: GdeltActorCells): ActorCode | undefined {
  if (group !== "" && Object.hasOwn(KNOWN_GROUPS, group)) return KNOWN_GROUPS[group];
  if (country !== "" || !GROUP_IN_CODE.test(code)) return undefined;
  const parts = code.slice(3).match(/.{3}/g) ?? [];
  // The United Nations' agencies name it first and themselves last; some of these have a code of their own.
  const known = parts.filter((part) => Object.hasOwn(KNOWN_GROUPS, part)).at(-1);
  return known && KNOWN_GROUPS[known];
}

function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s'-])(\p{L})/gu, (_all, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}
