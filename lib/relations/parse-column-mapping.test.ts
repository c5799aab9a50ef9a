import { expect, test } from "vitest";
import type { ColumnMapping } from "./column-mapping";
import { parseColumnMapping } from "./parse-column-mapping";

const MAPPING: ColumnMapping = {
  columns: { date: "day", sourceActor: "who" },
  dateOrder: "day-month-year",
  actorNaming: "iso2",
  unknownActors: "keep",
  actorSeparator: ";",
  fixedTargetActor: "USA",
  fixedEventType: "CONSULT",
  typeOfWord: { visit: "CONSULT" },
  hasCameoRootsOnly: true,
  toneScale: 100,
  isReciprocal: true,
};

test("a mapping comes back from JSON as it was", () => {
  expect(parseColumnMapping(JSON.parse(JSON.stringify(MAPPING)))).toEqual({ mapping: MAPPING });
});

test("what is missing takes the cautious value, what is unknown is dropped", () => {
  expect(parseColumnMapping({ columns: { date: "day", colour: "red", text: "" }, more: 1 })).toEqual({
    mapping: {
      columns: { date: "day" },
      dateOrder: "year-month-day",
      actorNaming: "names",
      unknownActors: "leave-out",
      toneScale: 1,
      isReciprocal: false,
    },
  });
});

test("words of types are in lower case", () => {
  const parsed = parseColumnMapping({ typeOfWord: { " Visit": "CONSULT" } });
  expect(parsed).toMatchObject({ mapping: { typeOfWord: { visit: "CONSULT" } } });
});

test.each([
  [null, "mapping"],
  [[], "mapping"],
  [{ columns: [] }, "columns"],
  [{ columns: { date: 3 } }, "columns.date"],
  [{ dateOrder: "dmy" }, "dateOrder"],
  [{ actorNaming: "fips" }, "actorNaming"],
  [{ unknownActors: true }, "unknownActors"],
  [{ toneScale: 0 }, "toneScale"],
  [{ toneScale: "100" }, "toneScale"],
  [{ fixedEventType: "TALK" }, "fixedEventType"],
  [{ typeOfWord: { visit: "VISIT" } }, "typeOfWord"],
  [{ actorSeparator: 1 }, "actorSeparator"],
  [{ isReciprocal: "yes" }, "isReciprocal"],
])("%j names what is wrong", (value, wrong) => expect(parseColumnMapping(value)).toEqual({ wrong }));
