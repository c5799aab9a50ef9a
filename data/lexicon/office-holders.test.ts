import { describe, expect, it } from "vitest";
import { column, groups, holders, list, organisations, readings, term } from "./lexicon-rows";

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
      return before !== undefined && before.name === row.name && column(before, "from") < column(row, "from");
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
