import { describe, expect, it } from "vitest";
import { isActorCode, topLevelCode } from "@/lib/relations/actor-code";
import { actorCodes, column, earlyHolders, holders, list, organisations, states, term, type Row } from "./lexicon-rows";

const SINGLE = new Set([
  "president",
  "prime minister",
  "premier",
  "chancellor",
  "taoiseach",
  "king",
  "emir",
  "secretary of state",
  "foreign minister",
  "foreign secretary",
  "external affairs minister",
  "defence minister",
  "defence secretary",
  "defense secretary",
  "army chief",
  "secretary-general",
]);
/** Offices of those who lead a state, former states' included. */
const LEADS =
  /^(?!.*(vice|deputy)).*(president|prime minister|premier|chancellor|king|emir|sultan|prince|taoiseach|leader|head of state|general secretary|pope)$/i;
const HEADS_ORGANISATION =
  /^(secretary[- ]general|president of the Commission|director general|managing director|foreign policy chief|chairperson of the Commission)$/;
/** How many states have no leader here: not yet independent, without a government, or led by a body that takes turns. */
const WITHOUT_LEADER = { 1990: 15, 1995: 6, 2000: 8, 2005: 5, 2010: 5, 2014: 7 };

const overlaps = (a: Row, b: Row) => term(a).first <= term(b).last && term(b).first <= term(a).last;
const namesOf = (row: Row) => [column(row, "name"), ...list(row, "aliases")];

describe("terms before 2015", () => {
  it("begin and end on days, months or years that exist, in that order, and none begins after 2014", () => {
    for (const row of earlyHolders) {
      for (const value of [column(row, "from"), column(row, "to")]) {
        expect(value, row.name).toMatch(/^$|^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
        if (value.length === 10) expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value);
      }
      expect(column(row, "from"), row.name).not.toBe("");
      expect(term(row).first < "2015-01-01", `${row.name} from ${row.from}`).toBe(true);
      expect(term(row).first <= term(row).last, `${row.name} ${row.from}–${row.to}`).toBe(true);
    }
  });

  it("of one person stand together, those who lead an organisation or govern a state before others, and the latest first", () => {
    const names = earlyHolders.map((row) => column(row, "name"));
    expect(names.filter((name, index) => names[index - 1] !== name)).toHaveLength(new Set(names).size);
    const stateCodes = new Set(states.map((row) => column(row, "code")));
    const organisationCodes = new Set(organisations.map((row) => column(row, "code")));
    const governs = ({ code = "", office = "" }: Row) =>
      (stateCodes.has(code.slice(0, 3)) && code.slice(3) === "GOV") ||
      (organisationCodes.has(code) && HEADS_ORGANISATION.test(office));
    const outOfOrder = earlyHolders.filter((row, index) => {
      const before = earlyHolders[index - 1];
      if (before === undefined || before.name !== row.name) return false;
      return governs(before) === governs(row) ? column(before, "from") < column(row, "from") : governs(row);
    });
    expect(outOfOrder).toEqual([]);
  });

  it("are listed once, here or among the later ones", () => {
    const doubled = earlyHolders.filter((row, index) =>
      [...earlyHolders.slice(index + 1), ...holders].some(
        (other) =>
          row.name === other.name && row.code === other.code && row.office === other.office && overlaps(row, other),
      ),
    );
    expect(doubled.map((row) => `${row.name} ${row.office} ${row.from}`)).toEqual([]);
  });

  it("of an office that one person holds do not overlap by more than the month of the handover", () => {
    const posts = [...earlyHolders, ...holders].filter((row) => SINGLE.has(column(row, "office")));
    const byPost = new Map<string, Row[]>();
    for (const row of posts) {
      const post = `${row.code} ${row.office}`;
      byPost.set(post, [...(byPost.get(post) ?? []), row]);
    }
    const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
    const isEarly = (row: Row) => earlyHolders.includes(row);
    const doubled = [...byPost.values()].flatMap((rows) =>
      rows.flatMap((a) =>
        rows
          .filter((b) => a.name !== b.name && column(a, "from") <= column(b, "from") && (isEarly(a) || isEarly(b)))
          .filter((b) => month(term(a).last) > month(term(b).first))
          .map((b) => `${a.code} ${a.office}: ${a.name} until ${a.to}, ${b.name} from ${b.from}`),
      ),
    );
    expect(doubled).toEqual([]);
  });
});

describe("office holders before 2015", () => {
  it("act for a listed actor, or for rebels, opposition or a party of a listed state", () => {
    const stateCodes = new Set(states.map((row) => column(row, "code")));
    const unknown = earlyHolders.filter((row) => {
      const code = column(row, "code");
      const isOfState = stateCodes.has(code.slice(0, 3)) && /^(REB|OPP|PTY|REL)$/.test(code.slice(3));
      return !isActorCode(code) || !(isOfState || actorCodes.has(topLevelCode(code)));
    });
    expect(unknown.map((row) => `${row.name} ${row.code}`)).toEqual([]);
  });

  it("name an office, a public record, and no alias twice", () => {
    for (const row of earlyHolders) {
      expect(column(row, "office"), row.name).not.toBe("");
      expect(column(row, "source"), row.name).not.toBe("");
      expect(new Set(namesOf(row)).size, row.name).toBe(namesOf(row).length);
    }
  });

  it.each(Object.entries(WITHOUT_LEADER))("in %s lead all states but %i", (year, missing) => {
    const leaders = [...earlyHolders, ...holders].filter((row) => LEADS.test(column(row, "office")));
    const held = leaders.filter((row) => term(row).first.slice(0, 4) <= year);
    const led = new Set(held.filter((row) => term(row).last.slice(0, 4) >= year).map((row) => column(row, "code")));
    const without = states.filter((row) => row.status !== "territory" && !led.has(`${row.code}GOV`));
    expect(without.length, without.map((row) => row.code).join(" ")).toBeLessThanOrEqual(missing);
  });

  it.each([
    ["Gorbachev", "RUSGOV", "1990-06-01"],
    ["Thatcher", "GBRGOV", "1985-11-15"],
    ["James Baker", "USAGOV", "1991-10-30"],
    ["Bush", "USAGOV", "1991-01-16"],
    ["Bush", "USAGOV", "2003-03-20"],
    ["Colin Powell", "USAMIL", "1991-01-16"],
    ["Colin Powell", "USAGOV", "2003-02-05"],
    ["Arafat", "PSEGOV", "1993-09-13"],
    ["Milosevic", "SRBGOV", "1995-11-21"],
    ["Milosevic", "SRBGOV", "1999-03-24"],
    ["Karadzic", "REPSRPSKA", "1995-07-11"],
    ["Ibrahim Rugova", "XKXGOV", "2003-05-01"],
    ["Maskhadov", "CHECHNYA", "1999-10-01"],
    ["Savimbi", "UNITA", "1998-12-01"],
    ["Charles Taylor", "NPFL", "1992-10-15"],
    ["Charles Taylor", "LBRGOV", "2003-06-04"],
    ["Sankoh", "RUFSLE", "1999-07-07"],
    ["Garang", "SPLA", "2004-05-26"],
    ["Kiir", "SSDGOV", "2011-07-09"],
    ["Prabhakaran", "LTTE", "2002-02-22"],
    ["Karuna Amman", "LTTE", "2003-01-01"],
    ["Marulanda", "FARC", "1999-01-07"],
    ["Talabani", "KRG", "1998-09-17"],
    ["Talabani", "IRQGOV", "2006-01-01"],
    ["Qaddafi", "LBYGOV", "1986-04-15"],
    ["Kadhafi", "LBYGOV", "2003-12-19"],
    ["Rafsanjani", "IRNGOV", "1990-08-02"],
    ["Mobutu", "CODGOV", "1991-09-01"],
    ["Laurent Kabila", "AFDLCOD", "1996-11-01"],
    ["Laurent Kabila", "CODGOV", "1998-08-02"],
    ["Honecker", "DEUGOV", "1987-09-07"],
    ["Vaclav Havel", "CZEGOV", "1990-02-22"],
    ["Mandela", "ZAFOPP", "1991-12-20"],
    ["Mandela", "ZAFGOV", "1995-01-01"],
    ["Gerry Adams", "IRLPTY", "1998-04-10"],
    ["Javier Solana", "NATO", "1999-03-23"],
    ["Solana", "EUR", "2005-06-01"],
    ["Kofi Annan", "UNO", "1998-02-23"],
    ["Richard Holbrooke", "USAGOV", "1995-11-01"],
    ["Thaci", "UCKKOS", "1999-02-06"],
    ["Thaci", "XKXGOV", "2010-01-01"],
    ["Musharraf", "PAKGOV", "2001-09-19"],
    ["Benazir Bhutto", "PAKGOV", "1989-01-01"],
  ])("%s acts for %s on %s", (text, code, day) => {
    const plain = (name: string) => name.normalize("NFKD").replace(/\p{M}/gu, "");
    const held = [...earlyHolders, ...holders].filter((row) => namesOf(row).map(plain).includes(text));
    const codes = held.filter((row) => term(row).first <= day && day <= term(row).last).map((row) => row.code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });
});
