import { expect, test } from "vitest";
import { formatTypeWords, parseTypeWords } from "./type-words";

test("words with their types are written and read back, a word with a sign of its own too", () => {
  const types = { visit: "CONSULT", "a = b": "AID" } as const;
  expect(formatTypeWords(types)).toBe("visit = CONSULT\na = b = AID");
  expect(parseTypeWords(formatTypeWords(types))).toEqual({ types, wrongLines: [] });
});

test("lines that say something else are named, and case and spaces do not count", () => {
  expect(parseTypeWords(" Visit=consult \n\nMeeting = TALK\n= AID\nnothing")).toEqual({
    types: { visit: "CONSULT" },
    wrongLines: [3, 4, 5],
  });
});
