import { expect, it } from "vitest";
import { formatVisit, parseVisit, visitAt } from "./visit";

const MINUTE = 60_000;
const START = 1_760_000_000_000;

it("the visit before ends where this browser was last seen, half an hour or more ago", () => {
  const first = visitAt(undefined, START);
  expect(first).toEqual({ before: null, seen: START });
  const going = visitAt(first, START + 20 * MINUTE);
  expect(going).toEqual({ before: null, seen: START + 20 * MINUTE });
  const back = visitAt(going, START + 51 * MINUTE);
  expect(back).toEqual({ before: START + 20 * MINUTE, seen: START + 51 * MINUTE });
  // A second tab, and a reload, say the same.
  expect(visitAt(back, START + 52 * MINUTE).before).toBe(START + 20 * MINUTE);
  // A clock that was put back moves nothing.
  expect(visitAt(back, START)).toEqual(back);
});

it("is kept as a cookie, and anything else in it is a first visit", () => {
  for (const visit of [visitAt(undefined, START), { before: START - MINUTE, seen: START }])
    expect(parseVisit(formatVisit(visit))).toEqual(visit);
  for (const text of [undefined, "", "x", "1.2", `${START}`, `${START + 1}.${START}`, ".9999999999999"])
    expect(parseVisit(text)).toBeUndefined();
});
