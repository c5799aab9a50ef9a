import { describe, expect, it } from "vitest";
import { eventOf, readFile, rolesOf } from "./fixtures/read-table";
import { PHOENIX_COLUMNS } from "./recognise-table";
import { tableImporter } from "./table-importer";

describe("layouts without a name of their own", () => {
  it("Phoenix has 26 columns and no head", () => {
    const cells =
      "9001 20240501 2024 05 01 PAKGOV PAK GOV  AFGMIL AFG MIL  0311 03 1 5.2  33.7 73.1 Islamabad  PAK 4".split(" ");
    const lines = [[...cells, "https://news.example/a;https://news.example/b", "hill_radio"].join("\t")];
    const { table, faults, results } = readFile(lines);
    expect(table).toMatchObject({
      layout: "Phoenix (26 columns)",
      columns: PHOENIX_COLUMNS,
      format: { hasHead: false },
    });
    expect(faults).toEqual([]);
    expect(eventOf(results[0])).toMatchObject({
      eventDate: "2024-05-01",
      type: "AGREE",
      cameoCode: "0311",
      datasetQuadClass: "verbal-cooperation",
      participants: [
        { code: "PAKGOV", role: "source" },
        { code: "AFGMIL", role: "target" },
      ],
      derived: ["type"],
      row: {
        rowId: "9001",
        intensity: 5.2,
        url: "https://news.example/a",
        publisher: "hill_radio",
        place: "Islamabad",
      },
    });
  });

  it("Cline Phoenix and TERRIER have names of their own", () => {
    const head =
      "eid,story_date,year,month,day,source,source_root,source_agent,source_others,target,target_root,target_agent,target_others,code,root_code,quad_class,goldstein,joined_issues,lat,lon,placename,statename,countryname,aid,process";
    const row = "E5,5/21/2014,2014,5,21,PAKGOV,PAK,GOV,,AFGREB,AFG,REB,,190,19,4,-10,,33,70,Torkham,,Pakistan,A77,RT";
    const { faults, results } = readFile([head, row]);
    expect(faults).toEqual([]);
    expect(eventOf(results[0])).toMatchObject({
      eventDate: "2014-05-21",
      cameoCode: "190",
      datasetQuadClass: "material-conflict",
      row: { rowId: "E5", intensity: -10, story: "A77", place: "Torkham" },
    });
    expect(rolesOf(eventOf(results[0]))).toEqual(["source PAKGOV", "target AFGREB"]);
  });

  it("JSON lines are read by their paths", () => {
    const line = JSON.stringify({
      id: "n1",
      when: { date: "2024-05-01" },
      source: { name: "Qatar" },
      target: { name: ["Iran", "Iraq"] },
      type: "meeting",
      text: "They met\n  again. ",
    });
    const { table, mapping, results } = readFile([line], {
      columns: {
        date: "when.date",
        sourceActor: "source.name",
        targetActor: "target.name",
        eventType: "type",
        text: "text",
        rowId: "id",
      },
      actorSeparator: ";",
    });
    expect(table.format.kind).toBe("json-lines");
    expect(table.columns).toEqual(["id", "when.date", "source.name", "target.name", "type", "text"]);
    expect(table.mapping!.columns.date).toBe("when.date");
    expect(mapping.columns.date).toBe("when.date");
    expect(rolesOf(eventOf(results[0]))).toEqual(["source QAT", "target IRN", "target IRQ"]);
    expect(eventOf(results[0]).row).toMatchObject({ rowId: "n1", text: "They met again." });
  });

  it.each([[["<!DOCTYPE html>", "<html>"]], [["just a line", "and another"]], [[""]]])("%j is no table", (lines) =>
    expect(tableImporter.recognise({ fileName: "a.csv", lines })).toBeUndefined(),
  );

  it("a table without a head has numbered columns", () => {
    const { table } = readFile(["2024-05-01,Iran,Iraq", "2024-05-02,Iran,Oman"]);
    expect(table).toMatchObject({ columns: ["column 1", "column 2", "column 3"], format: { hasHead: false } });
  });
});
