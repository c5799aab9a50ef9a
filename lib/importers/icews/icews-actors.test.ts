import { describe, expect, test } from "vitest";
import { sectorOf } from "./sector-of";
import { rowOf, codesOf } from "./fixtures/read-icews";

describe("actors", () => {
  const source = (name: string, sectors: string, country: string) =>
    codesOf({
      "Source Name": name,
      "Source Sectors": sectors,
      "Source Country": country,
      "Target Name": "Peru",
      "Target Country": "Peru",
    })[0];

  test.each([
    ["Military (Chile)", "Military,Government", "Chile", "CHLMIL"],
    ["Military (Chile)", "Government,Military", "Chile", "CHLMIL"],
    ["Police (Chile)", "Police,Government", "Chile", "CHLCOP"],
    ["Citizen (Chile)", "Social,General Population / Civilian / Social", "Chile", "CHLCVL"],
    ["Armed Rebel (Chad)", "Dissident,Rebel", "Chad", "TCDREB"],
    ["Protester (Chad)", "Dissident,Protestors / Popular Opposition / Mobs", "Chad", "TCDOPP"],
    ["Somebody Unheard Of", "", "Chile", "CHL"],
  ])("%s (%s) of %s is %s", (name, sectors, country, code) =>
    expect(source(name, sectors, country)).toBe(`source ${code}`),
  );

  test("countries by ICEWS's own names", () => {
    const code = (country: string) => source(country, "NA", country);
    expect(code("Russian Federation")).toBe("source RUS");
    expect(code("Occupied Palestinian Territory")).toBe("source PSE");
    expect(code("Democratic Republic of Congo")).toBe("source COD");
    expect(code("Congo")).toBe("source COG");
    expect(code("the former Yugoslav Republic of Macedonia")).toBe("source MKD");
    expect(code("Cote d'Ivoire")).toBe("source CIV");
    expect(code("Falkland Islands")).toBe("source GBR");
  });

  test("Namibia is a country, `NA`, `NULL` and nothing are missing", () => {
    expect(source("Namibia", "NA", "Namibia")).toBe("source NAM");
    for (const missing of ["NA", "NULL", ""]) expect(source("United Nations", missing, missing)).toBe("source UNO");
  });

  test("organisations and their people have no country, or that of their passport", () => {
    const sectors = "International Government Organization,Regional,Regional Diplomatic IGOs";
    expect(source("European Union", sectors, "NULL")).toBe("source EUR");
    expect(source("Federica Mogherini", sectors, "Italy")).toBe("source EUR");
  });

  test("groups have their own code, whoever acts for them", () => {
    expect(source("Taliban", "Insurgents,Dissident", "Afghanistan")).toBe("source TLB");
    expect(source("Militant (Hezbollah)", "Dissident,Organized Violent", "Lebanon")).toBe("source HZB");
    expect(source("Valley Liberation Band", "International Insurgents", "NA")).toBe("source GRPVALLEYLIBERATIONBAND");
  });

  test("an office of the day counts more than sectors of the past", () => {
    const sectors = "Elite,Dissident,Parties,Opposition Major Party (Out Of Government),(National) Major Party";
    expect(source("Narendra Modi", sectors, "India")).toBe("source INDGOV");
  });

  test("regions and unspecified actors make no event, nobody acts on itself", () => {
    const from = (name: string, country: string) =>
      rowOf({ "Source Name": name, "Source Sectors": "", "Source Country": country });
    expect(from("Southeast Asia", "NA")).toEqual({ kind: "dropped", reason: "unknown-actor" });
    expect(from("Unspecified Actor", "NA")).toEqual({ kind: "dropped", reason: "one-actor" });
    expect(from("Military (Russia)", "Russian Federation")).toEqual({ kind: "dropped", reason: "same-actor" });
  });

  test("sectors in any order say the same", () => {
    const opposition = [
      "Parties",
      "Legislative / Parliamentary",
      "Opposition Major Party (Out Of Government)",
      "Government",
    ];
    expect([opposition, opposition.toReversed()].map((list) => sectorOf(list.join(",")))).toEqual(["OPP", "OPP"]);
    expect(sectorOf("Elite,Government,Executive,Parties")).toBe("GOV");
    expect(sectorOf("")).toBe("");
  });
});
