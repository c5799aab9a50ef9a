import { describe, expect, it } from "vitest";
import { parseEventIds } from "./parse-event-ids";

describe("parseEventIds", () => {
  it("reads numbers, each once", () => {
    expect(parseEventIds("12~47~12")).toEqual({ ids: [12, 47], problems: [] });
  });

  it("tells no ids from no such parameter", () => {
    expect(parseEventIds(undefined)).toEqual({ problems: [] });
    expect(parseEventIds("").ids).toBeUndefined();
    expect(parseEventIds("x").ids).toEqual([]);
  });

  it("names what is no number of an event", () => {
    expect(parseEventIds("7~-1~0~1e3~9999999999999999~a b").problems.map(({ value }) => value)).toEqual([
      "-1",
      "0",
      "1e3",
      "9999999999999999",
      "a b",
    ]);
  });
});
