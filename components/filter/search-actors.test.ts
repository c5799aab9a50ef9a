import { expect, test } from "vitest";
import { ACTOR_GROUPS } from "@/lib/relations/event-filter-groups";
import messages from "@/messages/en/filter.json";
import { actorChoices, groupChoices, offeredActors } from "./search-actors";

const names: Record<string, string> = messages.group;
const CARRIED = [
  ...actorChoices([
    { code: "PAK", name: "Pakistan", kind: "state", eventCount: 9, aliases: ["Pakistani"] },
    { code: "TUR", name: "Türkiye", kind: "state", eventCount: 5, aliases: ["Turkey", "Turkish"] },
    { code: "EUR", name: "European Union", kind: "intergovernmental-organisation", eventCount: 3, aliases: ["EU"] },
  ]),
  ...groupChoices(ACTOR_GROUPS, ({ id }) => names[id]!),
];
const codes = (typed: string, found: typeof CARRIED = []) =>
  offeredActors(CARRIED, found, typed).map(({ code }) => code);

test.each([
  ["turkiye", "TUR"],
  ["Pakistni", "PAK"],
  ["gulf", "group.gulf"],
  ["NATO", "group.nato"],
  ["cedeao", "group.ecowas"],
  ["south asia", "group.southern-asia"],
])("%j offers %s first", (typed, code) => {
  expect(codes(typed)[0]).toBe(code);
});

test("a bloc as an actor and its members are two choices", () => {
  expect(codes("eu").slice(0, 2).sort()).toEqual(["EUR", "group.eu"]);
});

test("what the server finds under a name that the page does not carry stands at the end, once", () => {
  const found = actorChoices([
    { code: "TUR", name: "Türkiye", kind: "state", eventCount: 5, aliases: [] },
    { code: "TUV", name: "Tuvalu", kind: "state", eventCount: 1, aliases: [] },
  ]);
  expect(codes("tur", found).filter((code) => code.length === 3)).toEqual(["TUR", "TUV"]);
  expect(codes("Türkei", found)).toEqual(["TUR", "TUV"]);
  expect(codes(" ", found)).toEqual(CARRIED.map(({ code }) => code));
});
