import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLexicon } from "@/server/files/read-lexicon";
import { resolveActorString } from "./resolve-actor-string";

const lexicon = readLexicon();
const countryAndSector = (text: string, day?: string) => {
  const { country, sector } = resolveActorString(text, lexicon, day);
  return `${country}/${sector}`;
};

describe("resolveActorString", () => {
  it.each([
    ["Kazakhstan", "KAZ/"],
    ["Federal Republic of Germany", "DEU/"],
    ["Burkinabe", "BFA/"],
    ["ordinary Uzbeks", "UZB/CVL"],
    ["villagers in Ethiopia", "ETH/CVL"],
    ["Peruvian farmers", "PER/AGR"],
    ["Sudan's displaced", "SDN/REF"],
    ["a Norwegian frigate", "NOR/MIL"],
    ["Kenyan truck drivers", "KEN/LAB"],
  ])("people and states: %s is %s", (text, wanted) => expect(countryAndSector(text)).toBe(wanted));

  it.each([
    ["Peru's Ministry of Energy", "PER/GOV"],
    ["the Bundestag", "DEU/LEG"],
    ["speaker of the Knesset", "ISR/LEG"],
    ["MI6", "GBR/SPY"],
    ["Russia's Pacific Fleet", "RUS/MIL"],
    ["members of the SANDF", "ZAF/MIL"],
    ["Lahore police", "PAK/COP"],
    ["Chongqing authorities", "CHN/GOV"],
    ["the Calcutta High Court", "IND/JUD"],
    ["Fidesz", "HUN/PTY"],
    ["Japanese ambassador to the United Nations", "JPN/GOV"],
    ["Yale University", "USA/EDU"],
    ["Lufthansa", "DEU/BUS"],
    ["the Nairobi Securities Exchange", "KEN/"],
    ["Jordan Hasler", "/"],
  ])("bodies: %s is %s", (text, wanted) => expect(countryAndSector(text)).toBe(wanted));

  it.each([
    ["Hezbollah", "LBN/REB"],
    ["the Sinaloa Cartel", "MEX/CRM"],
    ["South Ossetia", "GEO/PRE"],
    ["UNITA", "AGO/REB", "1998-05-01"],
    ["UNITA", "AGO/PTY", "2020-05-01"],
    ["LURD", "LBR/REB"],
    ["al-Qaeda militants", "IMG/REB"],
    ["Iraqi Kurdistan", "IRQ/PRE"],
    ["Iran-backed Houthis", "YEM/PRE"],
  ])("groups: %s is %s", (text, wanted, day?: string) => expect(countryAndSector(text, day)).toBe(wanted));

  it.each([
    ["World Health Organization", "IGO"],
    ["the WTO", "IGO"],
    ["UN special envoy for Syria", "IGO"],
    ["the European Union", "EUR"],
    ["Amnesty International", ""],
  ])("organisations: %s is %s", (text, country) => expect(resolveActorString(text, lexicon).country).toBe(country));

  it.each([
    ["Tony Blair", "GBR/GOV", "2003-01-01"],
    ["Tony Blair", "GBR/ELI", "2022-01-01"],
    ["Tony Blair", "GBR/ELI", undefined],
    ["former President Jacques Chirac", "FRA/ELI", undefined],
    ["General Mark Milley", "USA/MIL", "2022-03-01"],
    ["US Senator Bernie Sanders", "USA/LEG", "2022-03-01"],
  ])("people: %s is %s on %s", (text, wanted, day) => expect(countryAndSector(text, day)).toBe(wanted));

  it.each([
    ["president", "/GOV"],
    ["a retired foreign minister", "/ELI"],
    ["gangsters", "/CRM"],
    ["an opposition lawmaker", "/LEG"],
    ["trade union leaders", "/LAB"],
    ["she", "/"],
    ["", "/"],
  ])("what names no state: %s is %s", (text, wanted) => expect(countryAndSector(text)).toBe(wanted));

  it("gives codes as the coder does", () => {
    const codeOf = (text: string, day?: string) => resolveActorString(text, lexicon, day).code;
    expect(codeOf("the Turkish foreign minister")).toBe("TURGOV");
    expect(codeOf("Bosnian Serbs")).toBe("BIHCVL");
    expect(codeOf("IAEA inspectors")).toBe("IGOIAEA");
    expect(codeOf("the Taliban", "2019-01-01")).toBe("TLB");
    expect(codeOf("the Taliban", "2023-01-01")).toBe("AFG");
  });

  it("takes any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { code, country } = resolveActorString(text, lexicon);
        expect(code === "" && country !== "").toBe(false);
      }),
      { seed: 5 },
    );
  });
});
