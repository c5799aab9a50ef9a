import { describe, expect, it } from "vitest";
import { column, holders, term } from "./lexicon-rows";

/** The states most in the news of conflict and diplomacy, by region. */
const STATES = [
  ["USA", "CAN", "MEX", "CUB", "HTI", "VEN", "COL", "BRA", "ARG", "CHL", "PER", "BOL", "ECU"],
  ["GBR", "FRA", "DEU", "ITA", "ESP", "POL", "UKR", "RUS", "BLR", "MDA", "ROU", "HUN", "SRB", "XKX", "GRC", "CYP"],
  ["NLD", "BEL", "CHE", "AUT", "SWE", "NOR", "FIN", "DNK", "CZE", "SVK", "LTU", "VAT"],
  ["TUR", "GEO", "ARM", "AZE", "KAZ", "KGZ", "TJK", "UZB"],
  ["AFG", "PAK", "IND", "BGD", "LKA", "NPL", "MMR", "THA", "KHM", "VNM", "PHL", "IDN", "MYS", "SGP"],
  ["CHN", "JPN", "KOR", "PRK", "TWN", "AUS", "NZL"],
  ["IRN", "IRQ", "SYR", "LBN", "ISR", "PSE", "JOR", "EGY", "SAU", "ARE", "QAT", "KWT", "BHR", "OMN", "YEM"],
  ["LBY", "TUN", "DZA", "MAR", "SDN", "SSD", "ETH", "ERI", "DJI", "SOM", "KEN", "UGA", "RWA", "BDI", "COD", "CAF"],
  ["TCD", "CMR", "NGA", "NER", "MLI", "BFA", "SEN", "CIV", "GIN", "GHA", "ZAF", "ZWE", "MOZ", "AGO", "TZA", "ZMB"],
].flat();
const YEARS = Array.from({ length: 11 }, (_, k) => 2015 + k);

/** Years of which no public record was at hand for the foreign minister. */
const KNOWN_GAPS = { CAF: [2015] };

const HEAD =
  /^((acting|interim|transitional|caretaker) )?(president|prime minister|premier|chancellor|chief adviser|chief executive)$|^(king|queen|emperor|emir|sultan|pope|supreme leader|state counsellor|general secretary|de facto leader)$|^(chairman|head|president) of the (Sovereign Council|Transitional Military Council|State Administration Council|Presidential Leadership Council|Presidential Council|Transitional Presidential Council|Confederation)$/;
const FOREIGN =
  /^(acting )?foreign minister$|^(foreign secretary|secretary of state|external affairs minister|foreign adviser)$/;
const DEFENCE = /^(acting )?defence minister$|^(defence|defense) secretary$/;
const ENVOY = /envoy|negotiator|representative|coordinator|mediator|facilitator|special adviser/;

/** The terms of those who held the office in a state. India's and Pakistan's foreign secretaries are civil servants. */
function termsIn(state: string, office: RegExp) {
  const isCivilServant = (title: string) => title === "foreign secretary" && ["IND", "PAK"].includes(state);
  return holders
    .filter((row) => row.code === `${state}GOV`)
    .filter((row) => office.test(column(row, "office")) && !isCivilServant(column(row, "office")))
    .map(term);
}

/** The years in which nobody on record held the office. */
function missingYears(state: string, office: RegExp): number[] {
  const terms = termsIn(state, office);
  return YEARS.filter((year) => !terms.some(({ first, last }) => first <= `${year}-12-31` && `${year}-01-01` <= last));
}

function gaps(office: RegExp): Record<string, number[]> {
  const found = STATES.map((state) => [state, missingYears(state, office)] as const);
  return Object.fromEntries(found.filter(([, years]) => years.length > 0));
}

/** The share of the months from 2015 to 2025 on whose 15th the states have someone in the office. */
function monthsCovered(office: RegExp): number {
  const days = YEARS.flatMap((year) =>
    Array.from({ length: 12 }, (_, k) => `${year}-${String(k + 1).padStart(2, "0")}-15`),
  );
  const held = STATES.map((state) => {
    const terms = termsIn(state, office);
    return days.filter((day) => terms.some(({ first, last }) => first <= day && day <= last)).length;
  });
  return held.reduce((sum, count) => sum + count, 0) / (STATES.length * days.length);
}

describe("office holders from 2015 to 2025", () => {
  it("are looked for in 117 states, each named once", () => {
    expect(new Set(STATES).size).toBe(STATES.length);
    expect(STATES).toHaveLength(117);
  });

  it("name a head of state or government for each year", () => {
    expect(gaps(HEAD)).toEqual({});
  });

  it("name a foreign minister for each year, but for the gaps on record", () => {
    expect(gaps(FOREIGN)).toEqual(KNOWN_GAPS);
  });

  it("leave few months without a head or a foreign minister", () => {
    expect(monthsCovered(HEAD)).toBeGreaterThan(0.99);
    expect(monthsCovered(FOREIGN)).toBeGreaterThan(0.98);
  });

  it("name the defence ministers of every year for at least 60 states", () => {
    const complete = STATES.filter((state) => missingYears(state, DEFENCE).length === 0);
    expect(complete.length).toBeGreaterThanOrEqual(60);
  });

  it("name envoys, negotiators and special representatives of states and organisations", () => {
    const envoys = holders.filter((row) => ENVOY.test(column(row, "office")));
    expect(new Set(envoys.map((row) => row.name)).size).toBeGreaterThanOrEqual(200);
    const senders = new Set(envoys.map((row) => row.code));
    for (const code of ["UNO", "EUR", "AFU", "OSC", "IGD", "USAGOV", "RUSGOV", "CHNGOV", "TURGOV", "QATGOV"])
      expect(senders).toContain(code);
  });

  it.each(["USA", "RUS", "UKR", "ISR", "IRN", "PAK", "IND", "CHN", "TUR", "KOR", "COD"])(
    "name army chiefs or commanders, speakers and spokespersons of %s",
    (state) => {
      const offices = holders
        .filter((row) => column(row, "code").startsWith(state))
        .map((row) => column(row, "office"));
      expect(
        offices.some((office) => /commander|chief of|army chief|chiefs of staff|Military Commission/.test(office)),
      ).toBe(true);
      expect(offices.some((office) => /speaker|president of the|National People/.test(office))).toBe(true);
      expect(offices.some((office) => /spokesperson|press secretary|director/.test(office))).toBe(true);
    },
  );
});

describe("rows", () => {
  it("are each there once", () => {
    const keys = holders.map((row) => ["name", "code", "office", "from"].map((name) => column(row, name)).join("|"));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("begin before they end, where both days are known", () => {
    const days = holders.filter((row) => column(row, "from").length === 10 && column(row, "to").length === 10);
    expect(days.filter((row) => column(row, "from") >= column(row, "to"))).toEqual([]);
  });

  it("stand in the order of the names", () => {
    const order = new Intl.Collator("en");
    const names = holders.map((row) => column(row, "name"));
    expect(names.filter((name, index) => index > 0 && order.compare(names[index - 1]!, name) > 0)).toEqual([]);
  });
});
