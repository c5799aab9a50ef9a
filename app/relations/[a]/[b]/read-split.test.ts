import { describe, expect, it } from "vitest";
import { readSplit } from "./read-split";

const read = (query: string) => readSplit(new URLSearchParams(query));

describe("the dividing day of an address", () => {
  it("is read with the length of the periods, 90 days where none is given", () => {
    expect(read("split=2025-10-30&span=30")).toEqual({ split: "2025-10-30", span: 30, problems: [] });
    expect(read("split=2025-10-30")).toEqual({ split: "2025-10-30", span: 90, problems: [] });
    expect(read("")).toEqual({ span: 90, problems: [] });
  });

  it("is named and ignored where it is no day, or no length that can be chosen", () => {
    expect(read("split=2025-02-30&span=12")).toEqual({
      span: 90,
      problems: [
        { parameter: "split", value: "2025-02-30" },
        { parameter: "span", value: "12" },
      ],
    });
    expect(read("split=0001-01-01").split).toBeUndefined();
  });
});
