import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { mediationsHref, parseMediationsPlace } from "./mediations-place";

describe("the place in the list of mediations", () => {
  it("goes to the address and back", () => {
    const place = { state: "stalled" as const, query: "Doha & Cairo", page: 3, view: "timeline" as const };
    const url = new URL(mediationsHref({ ...EMPTY_FILTER, actors: ["QAT"] }, place), "http://localhost");
    expect(url.searchParams.get("actors")).toBe("QAT");
    expect(parseMediationsPlace(Object.fromEntries(url.searchParams))).toEqual({ place, problems: [] });
  });

  it("is left out where it is the beginning", () => {
    expect(mediationsHref(EMPTY_FILTER, { query: "", page: 1 })).toBe("/mediations");
  });

  it("names what it does not understand", () => {
    expect(parseMediationsPlace({ state: "paused", page: "0" })).toEqual({
      place: { query: "", page: 1 },
      problems: [
        { parameter: "state", value: "paused" },
        { parameter: "page", value: "0" },
      ],
    });
  });
});
