import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { isActorCode, topLevelCode } from "@/lib/relations/actor-code";

type Row = Record<string, string>;

const FOLDER = path.resolve(import.meta.dirname);
const FILES = {
  "states.csv": ["code", "name", "aliases", "demonyms", "capitals", "seats", "region", "status"],
  "office-holders.csv": ["name", "aliases", "code", "office", "from", "to", "source"],
  "organisations.csv": ["code", "name", "aliases", "kind", "source"],
  "armed-groups.csv": ["code", "name", "aliases", "country", "kind", "from", "to", "source"],
  "places.csv": ["name", "country"],
  "not-actors.csv": ["phrase", "why"],
  "role-words.csv": ["phrase", "sector", "kind"],
  "sentiment.csv": ["term", "value", "why"],
  "ambiguous-names.csv": ["text", "codes", "rule"],
} as const;

function readRows(file: keyof typeof FILES): Row[] {
  return parse<Row>(readFileSync(path.join(FOLDER, file)), { columns: true });
}

const states = readRows("states.csv");
const holders = readRows("office-holders.csv");
const organisations = readRows("organisations.csv");
const groups = readRows("armed-groups.csv");
const ambiguous = readRows("ambiguous-names.csv");

const column = (row: Row, name: string): string => row[name] ?? "";
const list = (row: Row, name: string): string[] =>
  column(row, name)
    .split("|")
    .filter((item) => item !== "");

/** First and last day of a term; a year or a month reaches from its first to its last day. */
function term(row: Row): { first: string; last: string } {
  const { from, to } = { from: column(row, "from"), to: column(row, "to") };
  return {
    first: from === "" ? "0001-01-01" : `${from}-01-01`.slice(0, 10),
    last: to === "" ? "9999-12-31" : to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-31` : to,
  };
}

const actorCodes = new Set([...states, ...organisations, ...groups].map((row) => column(row, "code")));

interface Reading {
  code: string;
  first: string;
  last: string;
}

/** Every name with the top-level actors that it can stand for, and when. */
function readings(): Map<string, Reading[]> {
  const found = new Map<string, Reading[]>();
  const add = (text: string, reading: Reading) => {
    const key = text.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), reading]);
  };
  const always = { first: "0001-01-01", last: "9999-12-31" };
  for (const row of states) {
    const names = ["aliases", "demonyms", "capitals", "seats"].flatMap((name) => list(row, name));
    for (const text of [column(row, "name"), ...names]) add(text, { code: column(row, "code"), ...always });
  }
  for (const row of organisations)
    for (const text of [column(row, "name"), ...list(row, "aliases")])
      add(text, { code: column(row, "code"), ...always });
  for (const row of [...groups, ...holders])
    for (const text of [column(row, "name"), ...list(row, "aliases")])
      add(text, { code: topLevelCode(column(row, "code")), ...term(row) });
  return found;
}

describe("files", () => {
  it.each(Object.entries(FILES))("%s has its columns, in order, and no loose blanks", (file, columns) => {
    const text = readFileSync(path.join(FOLDER, file), "utf8");
    expect(text.split("\n", 1)[0]).toBe(columns.join(","));
    const loose = readRows(file as keyof typeof FILES).flatMap((row) =>
      Object.values(row).filter((cell) => cell !== cell.trim() || /^\||\|$|\|\||\s\||\|\s/.test(cell)),
    );
    expect(loose).toEqual([]);
  });

  it.each([
    ["states.csv", "code"],
    ["organisations.csv", "code"],
    ["not-actors.csv", "phrase"],
    ["role-words.csv", "phrase"],
    ["sentiment.csv", "term"],
    ["ambiguous-names.csv", "text"],
  ] as const)("%s lists each %s once", (file, key) => {
    const keys = readRows(file).map((row) => column(row, key));
    expect(keys.filter((value, index) => keys.indexOf(value) !== index)).toEqual([]);
  });

  it("names no alias twice in one row", () => {
    const doubled = [...states, ...organisations, ...groups, ...holders].flatMap((row) => {
      const names = [column(row, "name"), ...list(row, "aliases")];
      return names.filter((name, index) => names.indexOf(name) !== index);
    });
    expect(doubled).toEqual([]);
  });
});

describe("codes", () => {
  it("are ISO alpha-3 for states and stand for themselves", () => {
    for (const row of states) expect(column(row, "code")).toMatch(/^[A-Z]{3}$/);
    for (const code of actorCodes) {
      expect(isActorCode(code), code).toBe(true);
      expect(topLevelCode(code)).toBe(code);
    }
  });

  it("belong to one actor, but for the Taliban as Afghanistan's government", () => {
    const stateCodes = new Set(states.map((row) => column(row, "code")));
    const shared = [...organisations, ...groups]
      .map((row) => column(row, "code"))
      .filter((code) => stateCodes.has(code));
    expect(shared).toEqual(["AFG"]);
    const organisationCodes = new Set(organisations.map((row) => column(row, "code")));
    expect(groups.filter((row) => organisationCodes.has(column(row, "code")))).toEqual([]);
  });

  it("of office holders, groups and places lead to a listed actor", () => {
    const stateCodes = new Set(states.map((row) => column(row, "code")));
    expect(holders.map((row) => topLevelCode(column(row, "code"))).filter((code) => !actorCodes.has(code))).toEqual([]);
    const countries = [...groups, ...readRows("places.csv")].map((row) => column(row, "country"));
    expect(countries.filter((code) => code !== "" && !stateCodes.has(code))).toEqual([]);
  });

  it("keep Namibia apart from a missing value and from the Non-Aligned Movement", () => {
    const namibia = states.find((row) => row.code === "NAM");
    expect(namibia?.name).toBe("Namibia");
    expect(namibia && list(namibia, "aliases")).not.toContain("NA");
    expect(organisations.find((row) => row.name === "Non-Aligned Movement")?.code).toBe("NAMV");
  });

  it("cover all members of the United Nations and both observers", () => {
    const withStatus = (status: string) => states.filter((row) => row.status === status).map((row) => row.code);
    expect(withStatus("un-member")).toHaveLength(193);
    expect(withStatus("un-observer").sort()).toEqual(["PSE", "VAT"]);
    expect(withStatus("other-state").sort()).toEqual(["TWN", "XKX"]);
  });
});

describe("names", () => {
  it("resolve to one actor on any day, unless listed as ambiguous with all their readings", () => {
    const listed = new Map(ambiguous.map((row) => [column(row, "text").toLowerCase(), list(row, "codes")]));
    const unnoticed: string[] = [];
    for (const [text, all] of readings()) {
      const clash = all.flatMap((a) => all.filter((b) => a.code < b.code && a.first < b.last && b.first < a.last));
      const codes = listed.get(text) ?? [];
      const missing = clash.some((b) => all.some((a) => !codes.includes(a.code) || !codes.includes(b.code)));
      if (missing) unnoticed.push(`${text}: ${[...new Set(all.map((reading) => reading.code))].join(", ")}`);
    }
    expect(unnoticed).toEqual([]);
  });

  it("that are ambiguous have known readings and a rule", () => {
    for (const row of ambiguous) {
      const unknown = list(row, "codes").filter((code) => code !== "-" && !actorCodes.has(code));
      expect(unknown, row.text).toEqual([]);
      expect(list(row, "codes").length, row.text).toBeGreaterThan(0);
      expect(column(row, "rule"), row.text).not.toBe("");
    }
  });

  it("lead from every code to its name and back", () => {
    const found = readings();
    for (const row of [...states, ...organisations])
      expect(found.get(column(row, "name").toLowerCase())?.map((reading) => reading.code)).toContain(row.code);
  });

  it.each([
    ["Türkiye", "TUR"],
    ["Turkey", "TUR"],
    ["U.S.", "USA"],
    ["UK", "GBR"],
    ["DRC", "COD"],
    ["North Korea", "PRK"],
    ["ROK", "KOR"],
    ["Burma", "MMR"],
    ["Ivory Coast", "CIV"],
    ["Kiev", "UKR"],
    ["Kyiv", "UKR"],
    ["Holy See", "VAT"],
    ["Security Council", "UNO"],
    ["European Commission", "EUR"],
    ["Nigerian", "NGA"],
    ["Nigerien", "NER"],
  ])("%s is %s and nothing else", (text, code) => {
    expect(
      readings()
        .get(text.toLowerCase())
        ?.map((reading) => reading.code),
    ).toEqual([code]);
  });

  it("that are no actors each hold or resemble a name, and none is itself a state's name", () => {
    const stateNames = new Set(states.flatMap((row) => [column(row, "name"), ...list(row, "aliases")]));
    expect(readRows("not-actors.csv").filter((row) => stateNames.has(column(row, "phrase")))).toEqual([]);
  });
});

describe("terms", () => {
  const dated = [...holders, ...groups];

  it("begin and end on days, months or years that exist, in that order", () => {
    for (const row of dated) {
      for (const value of [column(row, "from"), column(row, "to")]) {
        expect(value, row.name).toMatch(/^$|^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
        if (value.length === 10) expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value);
      }
      expect(term(row).first <= term(row).last, `${row.name} ${row.from}–${row.to}`).toBe(true);
    }
    for (const row of holders) expect(column(row, "from"), row.name).not.toBe("");
  });

  it("of one person stand together, the latest first, so that the first row in force is the usual reading", () => {
    const names = holders.map((row) => column(row, "name"));
    const starts = names.filter((name, index) => names[index - 1] !== name);
    expect(starts).toHaveLength(new Set(names).size);
    const outOfOrder = holders.filter((row, index) => {
      const before = holders[index - 1];
      return before?.name === row.name && column(before, "from") < column(row, "from");
    });
    expect(outOfOrder).toEqual([]);
  });

  it("of one person in one office do not overlap", () => {
    const overlaps = holders.filter((a, index) =>
      holders
        .slice(index + 1)
        .some(
          (b) =>
            a.name === b.name &&
            a.code === b.code &&
            a.office === b.office &&
            term(a).first <= term(b).last &&
            term(b).first <= term(a).last,
        ),
    );
    expect(overlaps).toEqual([]);
  });

  it("of an office that one person holds do not overlap by more than the month of the handover", () => {
    const single = new Set([
      "president",
      "prime minister",
      "premier",
      "chancellor",
      "king",
      "emir",
      "secretary of state",
      "foreign minister",
      "foreign secretary",
      "external affairs minister",
      "defence minister",
      "defense secretary",
      "army chief",
      "secretary-general",
    ]);
    const posts = holders.filter((row) => single.has(column(row, "office")));
    const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    const overlaps = posts.flatMap((a) =>
      posts
        .filter((b) => a.name !== b.name && a.code === b.code && a.office === b.office)
        .filter((b) => a.from! <= b.from! && month(term(a).last) > month(term(b).first))
        .map((b) => `${a.code} ${a.office}: ${a.name} until ${a.to}, ${b.name} from ${b.from}`),
    );
    expect(overlaps).toEqual([]);
  });

  it("make the Taliban Afghanistan's government from 2021-08-15, and a group before", () => {
    const taliban = readings().get("taliban") ?? [];
    const on = (day: string) => taliban.filter((one) => one.first <= day && day <= one.last).map((one) => one.code);
    expect(on("2021-08-14")).toEqual(["TLB"]);
    expect(on("2021-08-15")).toEqual(["AFG"]);
    expect(on("2025-11-01")).toEqual(["AFG"]);
  });

  it.each([
    ["Recep Tayyip Erdogan", "TURGOV", "2025-11-08"],
    ["Abbas Araghchi", "IRNGOV", "2025-11-08"],
    ["Ishaq Dar", "PAKGOV", "2025-11-08"],
    ["Khawaja Asif", "PAKGOV", "2025-11-08"],
    ["Amir Khan Muttaqi", "AFGGOV", "2025-11-08"],
    ["Zabihullah Mujahid", "AFGGOV", "2025-11-08"],
    ["Zabihullah Mujahid", "TLB", "2020-03-01"],
    ["Antony Blinken", "USAGOV", "2023-05-01"],
    ["Dmytro Kuleba", "UKRGOV", "2023-05-01"],
    ["Hans Grundberg", "UNO", "2023-05-01"],
    ["Hemedti", "RSF", "2024-01-01"],
    ["Olusegun Obasanjo", "AFU", "2022-11-02"],
    ["Uhuru Kenyatta", "KENGOV", "2022-06-01"],
  ])("%s acts for %s on %s", (text, code, day) => {
    const held = holders.filter((row) => [column(row, "name"), ...list(row, "aliases")].includes(text));
    expect(held.filter((row) => term(row).first <= day && day <= term(row).last).map((row) => row.code)).toContain(
      code,
    );
  });

  it("name a public record", () => {
    expect([...holders, ...groups, ...organisations].filter((row) => column(row, "source") === "")).toEqual([]);
  });
});

describe("words", () => {
  it("for bodies and people have a known sector and kind", () => {
    for (const row of readRows("role-words.csv")) {
      expect(column(row, "sector")).toMatch(
        /^(GOV|MIL|LEG|JUD|COP|SPY|REB|OPP|PTY|CVL|REF|REL|JRN|BUS|LAB|MED|EDU|ELI)$/,
      );
      expect(column(row, "kind")).toMatch(/^(person|people|body)$/);
    }
  });

  it("of sentiment lie between −1 and +1, are lower case and have a reason", () => {
    for (const row of readRows("sentiment.csv")) {
      const value = Number(row.value);
      expect(value !== 0 && Math.abs(value) <= 1, row.term).toBe(true);
      expect(row.term).toBe(column(row, "term").toLowerCase());
      expect(row.why).not.toBe("");
    }
  });
});

describe("closed lists", () => {
  it.each([
    ["states.csv", "region", ["Africa", "Americas", "Asia", "Europe", "Middle East", "Oceania"]],
    ["states.csv", "status", ["other-state", "territory", "un-member", "un-observer"]],
    ["organisations.csv", "kind", ["bloc", "court", "igo", "other"]],
    ["armed-groups.csv", "kind", ["armed-group", "de-facto-authority", "opposition"]],
  ] as const)("%s uses all values of %s and no others", (file, key, values) => {
    expect([...new Set(readRows(file).map((row) => column(row, key)))].sort()).toEqual(values);
  });
});
