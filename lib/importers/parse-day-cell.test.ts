import { describe, expect, it } from "vitest";
import { parseDayCell } from "./parse-day-cell";

describe("parseDayCell", () => {
  it.each([
    ["2022-02-23"],
    ["20220223"],
    ["20220223143000"],
    ["2022/2/23"],
    ["23 February 2022"],
    ["23 Feb. 2022"],
    ["February 23, 2022"],
    ["23-02-2022"],
    ["2/23/22"],
    ["2022-02-23 00:00:00.000"],
    ["2022-02-23T00:00:00"],
    [" 23.2.2022 "],
  ])("%s is read", (cell) => expect(parseDayCell(cell)).toEqual({ day: "2022-02-23", precision: "day" }));

  it("what can be read in two ways is read by the order alone", () => {
    expect(parseDayCell("3/4/22")).toBeUndefined();
    expect(parseDayCell("3/4/22", { order: "year-month-day" })).toBeUndefined();
    expect(parseDayCell("3/4/22", { order: "day-month-year" })?.day).toBe("2022-04-03");
    expect(parseDayCell("3/4/22", { order: "month-day-year" })?.day).toBe("2022-03-04");
    expect(parseDayCell("4/4/22")?.day).toBe("2022-04-04");
    expect(parseDayCell("23/2/2022", { order: "month-day-year" })).toBeUndefined();
  });

  it("a day of another year than the one beside it is refused", () => {
    expect(parseDayCell("2/23/22", { year: 2022 })?.day).toBe("2022-02-23");
    expect(parseDayCell("2/23/22", { year: 2021 })).toBeUndefined();
    expect(parseDayCell("5/6/98", { order: "month-day-year" })?.day).toBe("1998-05-06");
  });

  it("a month or a year says that it is no day", () => {
    expect(parseDayCell("2022-02")).toEqual({ day: "2022-02-01", precision: "month" });
    expect(parseDayCell("2022")).toEqual({ day: "2022-01-01", precision: "year" });
  });

  it.each([[""], ["2022-02-30"], ["31 June 2022"], ["12 Brumaire 1799"], ["yesterday"], ["44615"], ["2022-13"]])(
    "%s is no day",
    (cell) => expect(parseDayCell(cell)).toBeUndefined(),
  );
});
