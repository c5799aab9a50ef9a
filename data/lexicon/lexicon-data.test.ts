import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { READING_PLACES } from "@/lib/lexicon/lexicon";
import { isActorCode, topLevelCode } from "@/lib/relations/actor-code";
import {
  actorCodes,
  ambiguous,
  bodies,
  column,
  earlyHolders,
  figures,
  FILES,
  FOLDER,
  groups,
  holders,
  list,
  organisations,
  peoples,
  readings,
  readRows,
  states,
} from "./lexicon-rows";

const SHORT_FORMS = ["UNO", "EUR", "NATO", "AFU", "ASN", "ARL", "GCC", "IGD", "OSC"];

const SECTOR =
  /^(GOV|MIL|LEG|JUD|COP|SPY|REB|SEP|PRM|UAF|CRM|OPP|PTY|CVL|REF|REL|JRN|BUS|LAB|MED|EDU|ELI|AGR|NGO|SOC|PRE)$/;

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
  ] as const)("%s lists each %s once", (file, key) => {
    const keys = readRows(file).map((row) => column(row, key));
    expect(keys.filter((value, index) => keys.indexOf(value) !== index)).toEqual([]);
  });

  it("names no alias twice in one row", () => {
    const doubled = [...states, ...organisations, ...groups, ...holders, ...earlyHolders, ...figures].flatMap((row) => {
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

  it("of organisations say by their prefix whose they are; only nine have a short form of their own", () => {
    const withoutPrefix = organisations.filter((row) => !/^(IGO|NGO)[A-Z0-9]{2,}$/.test(column(row, "code")));
    expect(withoutPrefix.map((row) => row.code)).toEqual(SHORT_FORMS);
    for (const row of organisations) {
      if (row.code?.startsWith("NGO")) expect(row.kind, row.name).toBe("ngo");
      if (row.code?.startsWith("IGO")) expect(row.kind, row.name).toMatch(/^(igo|bloc|court)$/);
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
    const ofState = (code: string) => stateCodes.has(code.slice(0, 3)) && SECTOR.test(code.slice(3));
    const isKnown = (code: string) => actorCodes.has(topLevelCode(code)) || ofState(code);
    expect(
      [...holders, ...earlyHolders, ...figures].map((row) => column(row, "code")).filter((code) => !isKnown(code)),
    ).toEqual([]);
    expect(bodies.map((row) => column(row, "code")).filter((code) => !ofState(code))).toEqual([]);
    expect(peoples.map((row) => column(row, "code")).filter((code) => code !== "" && !isKnown(code))).toEqual([]);
    const countries = [...groups, ...readRows("places.csv"), ...readRows("cities.csv")].map((row) =>
      column(row, "country"),
    );
    expect(countries.filter((code) => code !== "" && !stateCodes.has(code))).toEqual([]);
  });

  it("keep Namibia apart from a missing value and from the Non-Aligned Movement", () => {
    const namibia = states.find((row) => row.code === "NAM");
    expect(namibia?.name).toBe("Namibia");
    expect(namibia && list(namibia, "aliases")).not.toContain("NA");
    expect(organisations.find((row) => row.name === "Non-Aligned Movement")?.code).toBe("IGONAM");
  });

  it("reach as far as the coder is meant to: organisations of states, and groups that fight or rule", () => {
    expect(organisations.filter((row) => /^(igo|bloc|court)$/.test(column(row, "kind"))).length).toBeGreaterThan(200);
    expect(groups.length).toBeGreaterThan(220);
    expect(groups.filter((row) => row.country === "" && row.kind !== "armed-group")).toEqual([]);
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
    const listed = new Map<string, string[]>();
    for (const row of ambiguous) {
      const text = column(row, "text").toLowerCase();
      listed.set(text, [...(listed.get(text) ?? []), column(row, "code")]);
    }
    const unnoticed: string[] = [];
    for (const [text, all] of readings()) {
      const clash = all.flatMap((a) => all.filter((b) => a.code < b.code && a.first < b.last && b.first < a.last));
      const codes = listed.get(text) ?? [];
      const missing = clash.some((b) => all.some((a) => !codes.includes(a.code) || !codes.includes(b.code)));
      if (missing) unnoticed.push(`${text}: ${[...new Set(all.map((reading) => reading.code))].join(", ")}`);
    }
    expect(unnoticed).toEqual([]);
  });

  it("that are ambiguous have known readings, a rule, and one usual reading unless terms of office decide", () => {
    for (const row of ambiguous) {
      expect(column(row, "code") === "-" || actorCodes.has(column(row, "code")), `${row.text} ${row.code}`).toBe(true);
      expect(READING_PLACES, row.text).toContain(row.where);
      expect(column(row, "words") === "", `${row.text} ${row.where}`).toBe(/^(name|else|dated)$/.test(row.where ?? ""));
    }
    for (const text of new Set(ambiguous.map((row) => column(row, "text")))) {
      const rows = ambiguous.filter((row) => row.text === text);
      expect(column(rows[0]!, "rule"), text).not.toBe("");
      const usual = rows.findIndex((row) => row.where === "else");
      if (usual < 0) expect(rows.filter((row) => row.where === "dated").length, text).toBeGreaterThan(0);
      else expect(usual, `${text}: the usual reading is tried last`).toBe(rows.length - 1);
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

describe("words", () => {
  it("for bodies and people have a known sector and kind", () => {
    for (const row of readRows("role-words.csv")) {
      expect(column(row, "sector")).toMatch(SECTOR);
      expect(column(row, "use")).toMatch(/^(text|name)$/);
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
    ["organisations.csv", "kind", ["bloc", "court", "igo", "ngo"]],
    ["armed-groups.csv", "kind", ["armed-group", "criminal-group", "de-facto-authority", "militia", "opposition"]],
  ] as const)("%s uses all values of %s and no others", (file, key, values) => {
    expect([...new Set(readRows(file).map((row) => column(row, key)))].sort()).toEqual(values);
  });
});
