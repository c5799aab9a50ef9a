import { describe, expect, it } from "vitest";
import type { ColumnMapping } from "@/lib/relations/column-mapping";
import { importContext as context } from "../fixtures/import-context";
import { checkMapping } from "./check-mapping";
import { tableImporter } from "./table-importer";

describe("checkMapping", () => {
  it("names every fault with its field", () => {
    const mapping: ColumnMapping = {
      columns: { text: "nowhere" },
      dateOrder: "year-month-day",
      actorNaming: "names",
      unknownActors: "leave-out",
      fixedEventType: "TALK" as ColumnMapping["fixedEventType"],
      toneScale: 0,
      isReciprocal: false,
    };
    expect(checkMapping(mapping, ["a"]).map(({ code, field }) => `${code} ${field}`)).toEqual([
      "mapping-unknown-column text",
      "mapping-no-date date",
      "mapping-no-source sourceActor",
      "mapping-no-target targetActor",
      "mapping-unknown-type eventType",
      "mapping-tone-scale tone",
    ]);
  });

  it("without any mapping every row says so", () => {
    const table = tableImporter.recognise({ fileName: "a.csv", lines: ["a,b", "c,d"] })!;
    const read = tableImporter.readerOf({ ...table, mapping: undefined }, context);
    expect(read(["c", "d"], 2)).toEqual({
      kind: "problem",
      problem: { line: 2, value: "", expected: "column-mapping" },
    });
  });
});
