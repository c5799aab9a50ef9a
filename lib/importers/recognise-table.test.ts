import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { findImporter, IMPORTERS } from "./importers";
import { DATASET_KINDS } from "./importer";
import { recogniseTable } from "./recognise-table";

const SHARED = path.resolve(process.cwd(), "../shared/data");
const headOf = (lines: readonly string[]) => ({ fileName: "export.CSV", lines });
const kindOf = (...args: Parameters<typeof recogniseTable>) => {
  const found = recogniseTable(...args);
  return found.is === "table" ? found.importer.kind : found.is === "eventless" ? found.what : "unknown";
};

it("there is one importer of each kind", () => {
  expect(IMPORTERS.map(({ kind }) => kind).sort()).toEqual([...DATASET_KINDS].sort());
  for (const kind of DATASET_KINDS) expect(findImporter(kind)?.kind).toBe(kind);
  expect(findImporter("gdelt2")).toBeUndefined();
});

describe("what a head looks like", () => {
  const head = headOf(["date,source,target,event_code", "2020-01-02,USA,IRN,112"]);

  it("is the most certain importer's, whatever the file is called", () => {
    expect(kindOf(head)).toBe("table");
    expect(
      kindOf(headOf(["Event ID\tEvent Date\tSource Name\tSource Country\tTarget Name\tTarget Country\tCAMEO Code"])),
    ).toBe("icews");
  });

  it("can be decided by the analyst, but not against what the file is", () => {
    expect(kindOf(head, "table")).toBe("table");
    expect(kindOf(head, "gdelt")).toBe("unknown");
  });

  it("without events is that whatever the analyst says", () => {
    const list = headOf([
      "150383 297a16b493de7cf6ca809a7cc31d0b93 http://data.gdeltproject.org/gdeltv2/20150218230000.export.CSV.zip",
    ]);
    expect(kindOf(list)).toBe("gdelt-file-list");
    expect(kindOf(list, "table")).toBe("gdelt-file-list");
  });

  it("is nothing known where no importer has it", () => {
    expect(kindOf(headOf([]))).toBe("unknown");
    expect(kindOf(headOf([""]))).toBe("unknown");
  });
});

describe.skipIf(!existsSync(SHARED))("real files", () => {
  it.each([
    ["gdelt1/gdelt1_backfile57_40rows.tsv", "gdelt"],
    ["gdelt1/gdelt1_events_mixed57_58.part1.tsv", "gdelt"],
    ["gdelt2/20191024143000.export.CSV", "gdelt"],
    ["gdelt2/gdelt2_renamedcols_20201113.csv", "gdelt"],
    ["gdelt2/20170701234500_sample.mentions.CSV", "gdelt-mentions"],
    ["gdelt2/20170701234500_sample.gkg.csv", "gdelt-gkg"],
    ["gdelt2/v2_201509-masterfilelist.txt", "gdelt-file-list"],
    ["icews/events.2018.sample.part1.tab", "icews"],
    ["ucdp/GEDEvent_v23_1_sample.part1.csv", "ucdp-ged"],
    ["pax/pax_all_agreements_v4.even.csv", "pax"],
    ["polecat/ngecEventsDV_HEADER_ONLY.txt", "polecat"],
  ])("%s is %s", (file, kind) => {
    const lines = readFileSync(path.join(SHARED, file), "utf8").split(/\r?\n/).slice(0, 50);
    expect(kindOf(headOf(lines))).toBe(kind);
  });
});
