type Sectors = ReadonlySet<string>;

const has =
  (...names: readonly string[]) =>
  (sectors: Sectors) =>
    names.some((name) => sectors.has(name));
const matches = (pattern: RegExp) => (sectors: Sectors) => [...sectors].some((name) => pattern.test(name));

const isFighting = has("Rebel", "Insurgents", "Organized Violent", "International Rebels", "International Insurgents");
const isRadical = matches(/^(?:International )?(?:Radicals|Terrorists)/);
const hasOffice = has("Government", "Legislative / Parliamentary", "Upper House", "Lower House", "Unicameral");

/**
 * Sectors by what says most of an actor. ICEWS lists all that somebody is or has been, in changing order: who governs
 * acts for the state whatever else is listed; who fights does not; an opposition's legislator acts for the opposition.
 */
const RULES: readonly [code: string, applies: (sectors: Sectors) => boolean][] = [
  ["GOV", matches(/^(?:Executive|Cabinet)|Ministry$/)],
  ["MIL", matches(/^(?:Military(?! \/)|Army|Navy|Air Force|Marines|Coast Guard|Research And Design Wings)/)],
  ["SPY", matches(/Intelligence/)],
  ["COP", has("Police", "National / Border Divisions", "Provincial Divisions", "Municipal Divisions")],
  ["SEP", has("Separatists", "International Separatists")],
  ["REB", (sectors) => isFighting(sectors) || (isRadical(sectors) && !sectors.has("Parties"))],
  ["JUD", matches(/^Judicial$|Court$|Tribunal$/)],
  // Former office holders; those who still have a seat act for it.
  ["ELI", (sectors) => sectors.has("Elite") && !hasOffice(sectors)],
  ["OPP", matches(/^Opposition /)],
  ["LEG", has("Legislative / Parliamentary", "Upper House", "Lower House", "Unicameral")],
  ["GOV", has("Government", "Local", "Provincial", "Municipal", "Government Religious")],
  ["CRM", matches(/Criminals \/ Gangs$/)],
  ["UAF", has("Unidentified Forces")],
  ["OPP", matches(/^(?:International )?(?:Protestors|Exiles|Banned Parties|Dissident)/)],
  ["PTY", matches(/^Parties$|Party\b/)],
  ["REF", has("Refugees / Displaced")],
  ["NGO", matches(/^Nongovernmental Organization|NGOs$/)],
  ["MED", matches(/Media$|News$|Entertainment$/)],
  ["EDU", has("Education", "Student")],
  ["LAB", has("Labor")],
  ["HLH", has("Medical / Health")],
  ["AGR", has("Agricultural", "Agricultural Business", "State-Owned Agricultural")],
  ["BUS", matches(/Business$|^State.Owned|^Multinational Corporation$|MNCs$/)],
  ["ELI", has("Elite")],
  ["CVL", matches(/^(?:Social|Legal|General Population|National Ethnic|International Ethnic)/)],
  ["REL", matches(/Religious|^(?:Muslim|Sunni|Shia|Christian|Catholic|Hindu|Buddhist|Jewish|Sikh|Orthodox)$/)],
];

/** Our sector for a list of ICEWS's (`Military,Government` → `MIL`); empty where the list says none. */
export function sectorOf(list: string): string {
  const sectors = new Set(list.split(",").map((name) => name.trim()));
  return RULES.find(([, applies]) => applies(sectors))?.[0] ?? "";
}

/** Whether a list says that somebody takes part in violence outside the state, whatever else it says. */
export function saysFighting(list: string): boolean {
  return /^(?:REB|SEP|CRM|UAF)$/.test(sectorOf(list));
}
