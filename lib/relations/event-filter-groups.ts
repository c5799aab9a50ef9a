import { isActorCode, type ActorCode } from "./actor-code";
import type { Day } from "./day";

/** What a group is: part of the world by UN M49, a region as analysts speak of it, or the members of a bloc. */
export const GROUP_KINDS = ["region", "analyst-region", "bloc"] as const;

export type GroupKind = (typeof GROUP_KINDS)[number];

/** States that can be chosen together in the filter; its name is the message `filter.group.<id>`. */
export interface ActorGroup {
  id: string;
  kind: GroupKind;
  members: readonly ActorCode[];
  /** Further names under which it is looked for. */
  aliases: readonly string[];
  /** Where the membership is on record. */
  source: string;
}

/** The day of which the memberships of blocs are taken; a filter does not follow who joined or left when. */
export const GROUPS_AS_OF: Day = "2025-11-01";

/** How a group begins in the filter: `group.gulf`. The full stop and small letters keep it apart from actor codes. */
const PREFIX = "group.";
const M49 = "Standard country or area codes for statistical use, M49 (United Nations Statistics Division)";
const USAGE = "Usage of analysts";

/** M49 lists neither Kosovo nor Taiwan; they stand with their neighbours. */
const SUBREGIONS = {
  "northern-africa": "DZA EGY LBY MAR SDN TUN ESH",
  "eastern-africa": "BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD TZA UGA ZMB ZWE",
  "middle-africa": "AGO CMR CAF TCD COG COD GNQ GAB STP",
  "southern-africa": "BWA SWZ LSO NAM ZAF",
  "western-africa": "BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO",
  caribbean: "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA VCT TTO",
  "central-america": "BLZ CRI SLV GTM HND MEX NIC PAN",
  "south-america": "ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN",
  "northern-america": "CAN USA GRL",
  "central-asia": "KAZ KGZ TJK TKM UZB",
  "eastern-asia": "CHN PRK JPN MNG KOR HKG MAC TWN",
  "south-eastern-asia": "BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM",
  "southern-asia": "AFG BGD BTN IND IRN MDV NPL PAK LKA",
  "western-asia": "ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN QAT SAU PSE SYR TUR ARE YEM",
  "eastern-europe": "BLR BGR CZE HUN POL MDA ROU RUS SVK UKR",
  "northern-europe": "DNK EST FIN ISL IRL LVA LTU NOR SWE GBR",
  "southern-europe": "ALB AND BIH HRV GRC VAT ITA MLT MNE MKD PRT SMR SRB SVN ESP XKX",
  "western-europe": "AUT BEL FRA DEU LIE LUX MCO NLD CHE",
  "australia-new-zealand": "AUS NZL",
  melanesia: "FJI PNG SLB VUT",
  micronesia: "KIR MHL FSM NRU PLW",
  polynesia: "WSM TON TUV",
} as const;

/** How analysts call them besides. */
const REGION_ALIASES: Record<string, string[]> = {
  "northern-africa": ["North Africa"],
  "eastern-africa": ["East Africa"],
  "middle-africa": ["Central Africa"],
  "western-africa": ["West Africa"],
  "northern-america": ["North America"],
  "eastern-asia": ["East Asia"],
  "south-eastern-asia": ["Southeast Asia", "South-East Asia"],
  "southern-asia": ["South Asia"],
  "western-asia": ["West Asia"],
  oceania: ["Pacific"],
};

const REGIONS: Record<string, (keyof typeof SUBREGIONS)[]> = {
  africa: ["northern-africa", "eastern-africa", "middle-africa", "southern-africa", "western-africa"],
  "sub-saharan-africa": ["eastern-africa", "middle-africa", "southern-africa", "western-africa"],
  americas: ["caribbean", "central-america", "south-america", "northern-america"],
  "latin-america": ["caribbean", "central-america", "south-america"],
  asia: ["central-asia", "eastern-asia", "south-eastern-asia", "southern-asia", "western-asia"],
  europe: ["eastern-europe", "northern-europe", "southern-europe", "western-europe"],
  oceania: ["australia-new-zealand", "melanesia", "micronesia", "polynesia"],
};

/** Id, members, further names. */
const ANALYST_REGIONS: [id: string, members: string, aliases?: string[]][] = [
  ["gulf", "BHR IRN IRQ KWT OMN QAT SAU ARE", ["Persian Gulf", "Arabian Gulf"]],
  ["levant", "ISR JOR LBN PSE SYR", ["Mashriq", "Near East"]],
  ["middle-east", "BHR EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM", ["Mideast"]],
  ["mena", "DZA BHR EGY IRN IRQ ISR JOR KWT LBN LBY MAR OMN PSE QAT SAU SYR TUN ARE YEM", ["MENA"]],
  ["maghreb", "DZA LBY MRT MAR TUN", ["Maghrib"]],
  ["sahel", "BFA TCD MLI MRT NER", ["G5"]],
  ["horn-of-africa", "DJI ERI ETH SOM", ["HoA"]],
  ["great-lakes", "BDI COD RWA TZA UGA"],
  ["south-caucasus", "ARM AZE GEO", ["Transcaucasia"]],
  ["western-balkans", "ALB BIH XKX MNE MKD SRB", ["Balkans"]],
  ["baltic-states", "EST LVA LTU"],
  ["nordic-states", "DNK FIN ISL NOR SWE", ["Scandinavia"]],
  ["former-soviet", "ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA RUS TJK TKM UKR UZB", ["USSR", "post-Soviet"]],
  ["korean-peninsula", "PRK KOR", ["Koreas"]],
];

const BLOCS: [id: string, members: string, source: string, aliases: string[]][] = [
  [
    "eu",
    "AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE",
    "EU countries (European Union)",
    ["EU", "EU27", "European Union"],
  ],
  [
    "nato",
    "ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR USA",
    "NATO member countries (NATO)",
    ["NATO", "OTAN", "Atlantic Alliance"],
  ],
  [
    "au",
    REGIONS.africa!.map((id) => SUBREGIONS[id]).join(" "),
    "Member States (African Union)",
    ["AU", "UA", "African Union"],
  ],
  [
    "ecowas",
    "BEN CPV CIV GMB GHA GIN GNB LBR NGA SEN SLE TGO",
    "Member States (ECOWAS); Burkina Faso, Mali and Niger left on 29 January 2025",
    ["ECOWAS", "CEDEAO"],
  ],
  ["aes", "BFA MLI NER", "Charter of Liptako-Gourma (Alliance of Sahel States)", ["AES"]],
  [
    "arab-league",
    "DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM",
    "Member States (League of Arab States)",
    ["Arab League", "LAS", "Arab states"],
  ],
  ["gcc", "BHR KWT OMN QAT SAU ARE", "Member States (Gulf Cooperation Council)", ["GCC", "Gulf monarchies"]],
  [
    "asean",
    "BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM",
    "ASEAN Member States (ASEAN Secretariat); Timor-Leste joined on 26 October 2025",
    ["ASEAN"],
  ],
  ["brics", "BRA RUS IND CHN ZAF EGY ETH IRN ARE IDN", "About BRICS (presidency of Brazil, 2025)", ["BRICS"]],
  ["g7", "CAN FRA DEU ITA JPN GBR USA", "The G7 (presidency of Canada, 2025)", ["G7", "Group of Seven"]],
  [
    "g20",
    "ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX RUS SAU ZAF KOR TUR GBR USA",
    "G20 members, states only (presidency of South Africa, 2025)",
    ["G20", "Group of Twenty"],
  ],
  ["p5", "CHN FRA RUS GBR USA", "Charter of the United Nations, Article 23", ["P5", "Permanent Five"]],
  ["saarc", "AFG BGD BTN IND MDV NPL PAK LKA", "Member States (SAARC Secretariat)", ["SAARC"]],
  [
    "oic",
    "AFG ALB DZA AZE BHR BGD BEN BRN BFA CMR TCD COM CIV DJI EGY GAB GMB GIN GNB GUY IDN IRN IRQ JOR KAZ KWT KGZ LBN LBY MYS MDV MLI MRT MAR MOZ NER NGA OMN PAK PSE QAT SAU SEN SLE SOM SDN SUR SYR TJK TGO TUN TUR TKM UGA ARE UZB YEM",
    "Member States (Organisation of Islamic Cooperation)",
    ["OIC", "Muslim world"],
  ],
  ["csto", "ARM BLR KAZ KGZ RUS TJK", "Member States (CSTO)", ["CSTO"]],
  ["cis", "ARM AZE BLR KAZ KGZ MDA RUS TJK UZB", "Member States (CIS Executive Committee)", ["CIS"]],
  ["sco", "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB", "Member States (SCO Secretariat)", ["SCO"]],
  ["eac", "BDI COD KEN RWA SOM SSD TZA UGA", "Partner States (East African Community)", ["EAC"]],
  ["igad", "DJI ERI ETH KEN SOM SSD SDN UGA", "Member States (IGAD)", ["IGAD"]],
  [
    "sadc",
    "AGO BWA COM COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE",
    "Member States (Southern African Development Community)",
    ["SADC"],
  ],
  ["ots", "AZE KAZ KGZ TUR UZB", "Member States (Organization of Turkic States)", ["OTS", "Turkic Council"]],
  ["quad", "AUS IND JPN USA", "Quad Leaders’ Summit (2024)", ["Quad"]],
];

const codesOf = (text: string) => text.split(" ");

/** All groups: regions by UN M49, regions as analysts speak of them, blocs with their members of `GROUPS_AS_OF`. */
export const ACTOR_GROUPS: readonly ActorGroup[] = [
  ...Object.entries(REGIONS).map(([id, parts]) =>
    region(
      id,
      parts.flatMap((part) => codesOf(SUBREGIONS[part])),
    ),
  ),
  ...Object.entries(SUBREGIONS).map(([id, members]) => region(id, codesOf(members))),
  ...ANALYST_REGIONS.map(([id, members, aliases = []]) => {
    return { id, kind: "analyst-region" as const, members: codesOf(members), aliases, source: USAGE };
  }),
  ...BLOCS.map(([id, members, source, aliases]) => {
    return { id, kind: "bloc" as const, members: codesOf(members), aliases, source };
  }),
];

const GROUP_BY_CODE: ReadonlyMap<string, ActorGroup> = new Map(
  ACTOR_GROUPS.map((group) => [groupCode(group.id), group]),
);

/** How the filter writes a group, `group.gulf`. */
export function groupCode(id: string): string {
  return PREFIX + id;
}

/** The group that a value of the filter names; undefined for an actor's code or an unknown group. */
export function findGroup(code: string): ActorGroup | undefined {
  return GROUP_BY_CODE.get(code);
}

/** Whether the filter's `actors` and `with` take a value: the form of an actor's code, or a known group. */
export function isActorOrGroup(value: string): boolean {
  return isActorCode(value) || GROUP_BY_CODE.has(value);
}

/**
 * The actors that a list of the filter stands for: each group gives way to its members. A bloc as an actor of its own
 * (`EUR`, `NATO`) is none of its members.
 */
export function membersOf(codes: readonly string[]): readonly ActorCode[] {
  if (!codes.some((code) => GROUP_BY_CODE.has(code))) return codes;
  return [...new Set(codes.flatMap((code) => GROUP_BY_CODE.get(code)?.members ?? [code]))];
}

function region(id: string, members: string[]): ActorGroup {
  return { id, kind: "region", members, aliases: REGION_ALIASES[id] ?? [], source: M49 };
}
