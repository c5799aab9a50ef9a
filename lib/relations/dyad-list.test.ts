import { describe, expect, it } from "vitest";
import { formatDyads, parseDyads } from "./dyad-list";

describe("a list of dyads in an address", () => {
  it("is read in either order of the codes, each dyad once", () => {
    const { dyads, problems } = parseDyads("PAK-AFG~IND-PAK~AFG-PAK");
    expect(formatDyads(dyads)).toBe("AFG-PAK~IND-PAK");
    expect(problems).toEqual([]);
    expect(parseDyads("")).toEqual({ dyads: [], problems: [] });
  });

  it("names what is no dyad, and what comes after the fourth", () => {
    expect(parseDyads("AFG~PAK-PAK~pak-afg~A-B-C").problems).toEqual(["AFG", "PAK-PAK", "pak-afg", "A-B-C"]);
    const { dyads, problems } = parseDyads("AA-AB~AA-AC~AA-AD~AA-AE~AA-AF~AA-AB");
    expect(dyads).toHaveLength(4);
    expect(problems).toEqual(["AA-AF"]);
  });
});
