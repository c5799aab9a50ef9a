import { describe, expect, it } from "vitest";
import { loadMessages, withFallback } from "./load-messages";

describe("the texts of a language", () => {
  it("stand in English where they are missing, each by itself", () => {
    const english = { a: "one", b: { c: "two", d: "three" }, e: { f: "four" } };
    expect(withFallback({ b: { d: "trois" }, e: "quatre", g: "no such text" }, english)).toEqual({
      a: "one",
      b: { c: "two", d: "trois" },
      e: { f: "four" },
    });
  });

  it("are all English for a language that has none", () => {
    expect(loadMessages("xx")).toEqual(loadMessages("en"));
  });
});
