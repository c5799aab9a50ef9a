import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isActorCode } from "./actor-code";
import { ACTOR_GROUPS, findGroup, groupCode, isActorOrGroup, membersOf } from "./event-filter-groups";
import messages from "@/messages/en/filter.json";

const STATES = readFileSync("data/lexicon/states.csv", "utf8")
  .split("\n")
  .slice(1)
  .filter(Boolean)
  .map((line) => line.slice(0, 3));
const membersOfGroup = (id: string) => [...membersOf([groupCode(id)])].sort();

describe("groups of actors", () => {
  it("have a name, states as members, each once, and a code that no actor can have", () => {
    expect(Object.keys(messages.group).sort()).toEqual(ACTOR_GROUPS.map(({ id }) => id).sort());
    for (const { id, members, source } of ACTOR_GROUPS) {
      expect(isActorCode(groupCode(id))).toBe(false);
      expect(members.filter((code) => !STATES.includes(code))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
      expect(source).not.toBe("");
    }
  });

  it("divide the world: each state lies in one continent", () => {
    const continents = ["africa", "americas", "asia", "europe", "oceania"].flatMap(membersOfGroup);
    expect(continents.sort()).toEqual([...STATES].sort());
  });

  it.each([
    ["eu", 27],
    ["nato", 32],
    ["au", 55],
    ["ecowas", 12],
    ["arab-league", 22],
    ["asean", 11],
    ["oic", 57],
    ["sco", 10],
    ["brics", 10],
    ["sadc", 16],
    ["g20", 19],
  ])("%s has %i member states", (id, count) => {
    expect(findGroup(groupCode(id))?.members).toHaveLength(count);
  });

  it("give way to their members, while a bloc itself stays an actor", () => {
    expect(membersOf(["TUR", "group.gcc", "QAT", "EUR"])).toEqual([
      "TUR",
      "BHR",
      "KWT",
      "OMN",
      "QAT",
      "SAU",
      "ARE",
      "EUR",
    ]);
    expect(isActorOrGroup("group.gcc")).toBe(true);
    expect(isActorOrGroup("group.nowhere")).toBe(false);
    expect(isActorOrGroup("group.GCC")).toBe(false);
  });
});
