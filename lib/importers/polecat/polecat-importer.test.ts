import { describe, expect, test } from "vitest";
import { rowOf, eventOf } from "./fixtures/read-polecat";

test("type, intensity, quad class, story and report are the file's own", () => {
  expect(eventOf({})).toEqual({
    eventDate: "2023-01-03",
    datePrecision: "day",
    type: "CONSULT",
    datasetQuadClass: "verbal-cooperation",
    modality: "asserted",
    isReciprocal: true,
    participants: [
      { code: "TURGOV", name: "Hakan Fidan", role: "source" },
      { code: "QAT", name: "Qatar", role: "target" },
    ],
    derived: [],
    row: {
      rowId: "0a1b2c_3",
      publisher: "Example News",
      publishedDate: "2023-01-04",
      place: "Doha, Baladiyat ad Dawhah, Qatar",
      story: "0a1b2c",
      intensity: 4,
    },
  });
});

describe("acts", () => {
  test("every type of PLOVER is read, no other", () => {
    for (const type of ["AGREE", "RETREAT", "PROTEST", "ASSAULT"])
      expect(eventOf({ "Event Type": type }).type).toBe(type);
    expect(rowOf({ "Event Type": "FIGHT" })).toEqual({
      kind: "problem",
      problem: { line: 5, column: "Event Type", value: "FIGHT", expected: "event-type" },
    });
    expect(rowOf({ "Event Type": "None" })).toMatchObject({ problem: { value: "None", expected: "event-type" } });
  });

  test("an act upon a recipient is directed, a consultation mutual", () => {
    expect(eventOf({ "Event Type": "ACCUSE", "Event Mode": "disapprove" }).isReciprocal).toBe(false);
    expect(eventOf({ "Event Mode": "None" }).isReciprocal).toBe(true);
  });

  test("a missing intensity is that of the mode, and marked; another than −10 … +10 is a problem", () => {
    expect(eventOf({ Intensity: "None" })).toMatchObject({ derived: ["intensity"], row: { intensity: 4 } });
    expect(eventOf({ Intensity: "-7.5", "Event Type": "COERCE" }).row.intensity).toBe(-7.5);
    for (const Intensity of ["12", "high", "1e1"])
      expect(rowOf({ Intensity })).toMatchObject({ problem: { column: "Intensity", expected: "intensity" } });
  });

  test("the file's quad class is kept where it differs from the type's", () => {
    expect(eventOf({ "Quad Code": "MATERIAL CONFLICT" }).datasetQuadClass).toBe("material-conflict");
    expect(eventOf({ "Quad Code": "None" })).not.toHaveProperty("datasetQuadClass");
  });
});

describe("days", () => {
  test("a day that does not exist is a problem", () => {
    expect(rowOf({ "Event Date": "2023-02-30" })).toMatchObject({ problem: { column: "Event Date", expected: "day" } });
    expect(rowOf({ "Event Date": "None" })).toMatchObject({ problem: { value: "None", expected: "day" } });
  });

  test("a report without a day keeps its event", () => {
    expect(eventOf({ "Publication Date": "None" }).row).not.toHaveProperty("publishedDate");
  });
});
