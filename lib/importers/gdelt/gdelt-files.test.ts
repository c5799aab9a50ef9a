import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cutHeadRows } from "../cut-head-rows";
import { importContext } from "../fixtures/import-context";
import { readSharedTable } from "../fixtures/read-shared-table";
import { columnsOfHead, columnsOfWidth } from "./gdelt-columns";
import { gdeltImporter } from "./gdelt-importer";

const FILES = [
  ["gdelt1/gdelt1_backfile57_40rows.tsv", "GDELT 1.0 (57 columns)"],
  ["gdelt1/gdelt1_events_mixed57_58.part1.tsv", "GDELT 1.0 (58 columns)"],
  ["gdelt1/20170312_sample.export.CSV", "GDELT 1.0 (58 columns)"],
  ["gdelt2/20170701234500_sample.export.CSV", "GDELT 2.0 (61 columns)"],
  ["gdelt2/20191024143000.export.CSV", "GDELT 2.0 (61 columns)"],
  ["gdelt2/gdelt2_renamedcols_20201113.csv", "GDELT, re-exported (63 columns)"],
] as const;
const SHARED = path.resolve(process.cwd(), "../shared/data");
const isState = (code: string) => importContext.lexicon.findActor(code)?.kind === "state";

describe.skipIf(!existsSync(path.join(SHARED, "gdelt2")))("real files", () => {
  it.each(FILES)("%s: what is counted row by row from the cells is what is read", (file, layout) => {
    const { table, rows } = readSharedTable(gdeltImporter, file)!;
    expect(table.layout).toBe(layout);
    const lines = readFileSync(path.join(SHARED, file), "utf8").trimEnd().split(/\r?\n/);
    const raw = cutHeadRows(lines, table.format).slice(table.format.hasHead ? 1 : 0);
    const at = table.format.hasHead ? columnsOfHead(table.columns)! : columnsOfWidth(table.columns.length)!;
    expect(rows).toHaveLength(raw.length);

    const expected = { nobody: 0, betweenStates: 0, statements: 0 };
    raw.forEach((cells, row) => {
      const [one, other] = at.actors.map((actor) => ({
        country: cells[actor.country]!,
        isNobody: cells[actor.code] === "" && cells[actor.name] === "" && cells[actor.country] === "",
        isGroup: cells[actor.group] !== "",
      }));
      const read = rows[row]!;
      expect(read.kind).not.toBe("problem");
      if (one!.isNobody || other!.isNobody) {
        expected.nobody++;
        expect(read).toEqual({ kind: "dropped", reason: "one-actor" });
      } else if (one!.country !== other!.country && [one!, other!].every((x) => isState(x.country) && !x.isGroup)) {
        expected.betweenStates++;
        if (read.kind !== "event") throw new Error(`row ${row + 1} is between two states and makes no event`);
        const codes = read.event.participants.map(({ code }) => code.slice(0, 3));
        expect(codes).toEqual([one!.country, other!.country]);
        expect(read.event.row.intensity).toBe(Number(cells[at.goldstein]));
        expect(Number(read.event.cameoCode)).toBe(Number(cells[at.eventCode]));
        expect(Number(read.event.cameoCode!.slice(0, 2))).toBe(Number(cells[at.rootCode]));
        if (Number(cells[at.rootCode]) === 1) {
          expected.statements++;
          expect(read.event.type).toBeUndefined();
        } else expect(read.event.type).toBeDefined();
      } else if (read.kind === "event") {
        // No nationality comes from anywhere but the actors' own cells.
        for (const { code } of read.event.participants)
          expect(
            [one!, other!].some((x) => x.isGroup || x.country.slice(0, 2) === code.slice(0, 2)),
            code,
          ).toBe(true);
      }
    });
    expect(rows.filter((row) => row.kind === "dropped" && row.reason === "one-actor")).toHaveLength(expected.nobody);
    expect(expected.betweenStates).toBeGreaterThan(0);
    expect(rows.filter((row) => row.kind === "event").length).toBeGreaterThanOrEqual(expected.betweenStates);
  });

  it.each([
    ["gdelt2/20170701234500_sample.mentions.CSV", "gdelt-mentions"],
    ["gdelt2/gdelt2_mentions_csv.part1.csv", "gdelt-mentions"],
    ["gdelt2/20170701234500_sample.gkg.csv", "gdelt-gkg"],
    ["gdelt2/20180918101500.gkg_derived6col.csv", "gdelt-gkg"],
    ["gdelt2/v2_201509-masterfilelist.txt", "gdelt-file-list"],
  ])("%s holds no events: %s", (file, what) => {
    const lines = readFileSync(path.join(SHARED, file), "utf8").split(/\r?\n/).slice(0, 50);
    const head = { fileName: "x", lines };
    expect(gdeltImporter.findEventless!(head)).toBe(what);
    expect(gdeltImporter.recognise(head)).toBeUndefined();
  });
});
