import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { isDay } from "@/lib/relations/day";

const FOLDER = import.meta.dirname;
const KEYS = ["title", "publisher", "date", "mediation", "sources"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const WEEKDAY_AND_DATE = new RegExp(`\\b(${WEEKDAYS.join("|")}), (\\d{1,2}) (${MONTHS.join("|")})(?: (\\d{4}))?`, "g");

function readTable(name: string): Record<string, string>[] {
  return parse(readFileSync(join(FOLDER, name)), { columns: true, bom: true, skip_empty_lines: true });
}

function readReport(fileName: string) {
  const file = readFileSync(join(FOLDER, "reports", fileName), "utf8");
  const parts = /^---\n([\s\S]*?)\n---\n\n([\s\S]*\S)\n$/.exec(file);
  if (!parts) throw new Error(`${fileName}: no front matter between two --- lines, or no text after it`);
  const entries = parts[1]!.split("\n").map((line) => {
    const entry = /^(\w+): (.*\S)$/.exec(line);
    if (!entry) throw new Error(`${fileName}: not a front-matter line: ${line}`);
    return [entry[1]!, entry[2]!] as const;
  });
  const keys = entries.map(([key]) => key);
  const { title = "", publisher = "", date = "", mediation = "", sources = "" } = Object.fromEntries(entries);
  const sourceIds = /^\[(.*)\]$/.exec(sources)?.[1]?.split(", ") ?? [];
  return { id: fileName.replace(/\.md$/, ""), keys, title, publisher, date, mediation, sourceIds, text: parts[2]! };
}

const reports = readdirSync(join(FOLDER, "reports")).map(readReport);
const sources = readTable("sources.csv");
const claims = readTable("claims.csv");
const reportIds = new Set(reports.map((report) => report.id));
const sourceIds = new Set(sources.map((source) => source.id!));
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const claimedSources = (reportId: string) =>
  new Set(claims.filter((claim) => claim.report === reportId).flatMap((claim) => claim.sourceIds!.split("|")));

describe("the collection", () => {
  it("holds enough reports on enough mediations", () => {
    expect(reports.length).toBeGreaterThanOrEqual(60);
    expect(new Set(reports.map((report) => report.mediation)).size).toBeGreaterThanOrEqual(12);
  });

  it("names everything once", () => {
    expect(repeated(reports.map((report) => report.title))).toEqual([]);
    expect(repeated(sources.map((source) => source.id!))).toEqual([]);
    expect(repeated(sources.map((source) => `${source.title} | ${source.publisher} | ${source.date}`))).toEqual([]);
    expect(repeated(sources.map((source) => source.url!).filter(Boolean))).toEqual([]);
    expect(repeated(claims.map((claim) => `${claim.report} | ${claim.claim}`))).toEqual([]);
  });

  it("spans January 2022 to November 2025", () => {
    const days = reports.map((report) => report.date).sort();
    expect(days[0]! >= "2022-01-01").toBe(true);
    expect(days.at(-1)! <= "2025-11-30").toBe(true);
  });
});

describe.each(reports)("$id", (report) => {
  it("has the keys of a report, in order", () => {
    expect(report.keys).toEqual(KEYS);
    expect(report.publisher).toBe("Entente sample collection");
    expect(report.mediation).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("is dated by a day that its file name repeats", () => {
    expect(isDay(report.date)).toBe(true);
    expect(report.id.startsWith(`${report.date}-`)).toBe(true);
  });

  it("has 80 to 200 words", () => {
    const wordCount = report.text.split(/\s+/).length;
    expect(wordCount).toBeGreaterThanOrEqual(80);
    expect(wordCount).toBeLessThanOrEqual(200);
  });

  it("names weekdays that fit their dates", () => {
    const year = report.date.slice(0, 4);
    const wrong = [...report.text.matchAll(WEEKDAY_AND_DATE)].filter(([, weekday, day, month, stated]) => {
      const date = new Date(Date.UTC(Number(stated ?? year), MONTHS.indexOf(month!), Number(day)));
      return WEEKDAYS[date.getUTCDay()] !== weekday;
    });
    expect(wrong.map(([words]) => words)).toEqual([]);
  });

  it("rests on the sources of its claims, and they exist", () => {
    expect(report.sourceIds.length).toBeGreaterThan(0);
    expect(report.sourceIds.filter((id) => !sourceIds.has(id))).toEqual([]);
    expect([...claimedSources(report.id)].sort()).toEqual([...report.sourceIds].sort());
  });
});

describe("claims.csv", () => {
  it("names reports and sources that exist", () => {
    expect(claims.filter((claim) => !reportIds.has(claim.report!))).toEqual([]);
    expect(claims.flatMap((claim) => claim.sourceIds!.split("|")).filter((id) => !sourceIds.has(id))).toEqual([]);
    expect(claims.filter((claim) => claim.claim!.trim() === "")).toEqual([]);
  });
});

describe("sources.csv", () => {
  it("has an id, a title, a publisher, a day and a web address or none", () => {
    for (const source of sources) {
      expect(source.id).toMatch(/^s\d{3}$/);
      expect(source.title!.trim()).not.toBe("");
      expect(source.publisher!.trim()).not.toBe("");
      expect([source.id, isDay(source.date)]).toEqual([source.id, true]);
      if (source.url) expect(["http:", "https:"]).toContain(new URL(source.url).protocol);
    }
  });

  it("holds no source that nobody uses", () => {
    const used = new Set(claims.flatMap((claim) => claim.sourceIds!.split("|")));
    expect([...sourceIds].filter((id) => !used.has(id))).toEqual([]);
  });

  it("holds no record that is older than the years the reports tell of", () => {
    const dateOf = new Map(sources.map((source) => [source.id!, source.date!]));
    const early = reports.flatMap((report) =>
      report.sourceIds.filter((id) => dateOf.get(id)! < "2021-01-01").map((id) => `${report.id} ${id}`),
    );
    expect(early).toEqual([]);
  });
});
