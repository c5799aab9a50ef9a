import { expect, it } from "vitest";
import { networkLayout } from "./network-layout";

const CODES = Array.from({ length: 40 }, (_, at) => `A${String(at).padStart(2, "0")}`);
const LINKS = CODES.flatMap((code, at) =>
  [1, 7].map((step) => ({ sourceActor: code, targetActor: CODES[(at * step + 3) % CODES.length]!, weight: step })),
).filter(({ sourceActor, targetActor }) => sourceActor !== targetActor);

it("comes out the same whatever the order of nodes and links", () => {
  const places = networkLayout(CODES, LINKS);
  expect(networkLayout([...CODES].reverse(), [...LINKS].reverse())).toEqual(places);
  expect(places.size).toBe(40);
});

it("keeps all within the box and no two at one place", () => {
  const places = [...networkLayout(CODES, LINKS).values()];
  for (const { x, y } of places) expect(Math.min(x, y) >= 0 && Math.max(x, y) <= 1).toBe(true);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
});

it("draws the neighbours on a way nearer to each other than its ends", () => {
  const way = ["A", "B", "C", "D", "E", "F"];
  const steps = way.slice(1).map((code, at) => ({ sourceActor: way[at]!, targetActor: code, weight: 1 }));
  const places = networkLayout(way, steps);
  const apart = (one: string, other: string) =>
    Math.hypot(places.get(one)!.x - places.get(other)!.x, places.get(one)!.y - places.get(other)!.y);
  for (const { sourceActor, targetActor } of steps)
    expect(apart(sourceActor, targetActor)).toBeLessThan(apart("A", "F"));
});

it("takes one node, and none", () => {
  expect(networkLayout(["A"], []).get("A")).toEqual({ x: 0.5, y: 0.5 });
  expect(networkLayout([], []).size).toBe(0);
});
