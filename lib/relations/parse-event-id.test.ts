import { expect, it } from "vitest";
import { packEventId } from "./event-id";
import { parseEventId } from "./parse-event-id";

it("reads ids of coded and of imported events, and nothing else", () => {
  const imported = packEventId({ day: 20_000, datasetNumber: 511, slot: 2 ** 26 - 1 });
  expect(parseEventId(String(imported))).toBe(imported);
  expect(parseEventId("12")).toBe(12);
  for (const text of ["", "0", "-1", "1.5", "1e3", " 7", "9007199254740993", "99999999999999999999"])
    expect(parseEventId(text), text).toBeUndefined();
});
