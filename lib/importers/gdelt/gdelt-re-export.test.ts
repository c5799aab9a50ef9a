import { expect, test } from "vitest";
import { importContext } from "../fixtures/import-context";
import { readHead } from "../fixtures/read-shared-table";
import { gdeltImporter } from "./gdelt-importer";

test("rows of a re-export without numbers of events are known by their cells, wherever they stand", () => {
  const head = "SQLDATE,Actor1Code,Actor1CountryCode,Actor2Code,Actor2CountryCode,EventCode,GoldsteinScale";
  const table = gdeltImporter.recognise(readHead("export.csv", [head]))!;
  const read = gdeltImporter.readerOf(table, importContext);
  const idOf = (cells: string, line: number) => {
    const row = read(cells.split(","), line);
    if (row.kind !== "event") throw new Error(JSON.stringify(row));
    return row.event.row.rowId;
  };
  const one = "20191023,TUR,TUR,RUS,RUS,042,1.9";
  expect(idOf(one, 2)).toBe(idOf(one, 90));
  expect(idOf(one, 2)).not.toBe(idOf("20191024,TUR,TUR,RUS,RUS,042,1.9", 2));
});
