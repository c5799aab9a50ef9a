import { describe, expect, it } from "vitest";
import type { ChartProvenance } from "@/lib/charts/chart-model";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { gap } from "@/lib/relations/gap";
import { exportFileName } from "./export-file-name";

function model(
  filter: Partial<EventFilter>,
  range: ChartProvenance["range"] = { from: "2025-10-01", to: "2025-11-22" },
) {
  const provenance: ChartProvenance = {
    filter: { ...EMPTY_FILTER, ...filter },
    permalink: "/",
    range,
    countUnit: "events",
    eventCount: 0,
    documentCount: 0,
    datasets: [],
    hasSample: false,
    measureVersion: "1",
    coderVersion: "rules 0",
  };
  return { id: "dyad-tension", provenance };
}

describe("exportFileName", () => {
  it("says the chart, the actors and the days", () => {
    expect(exportFileName(model({ actors: ["AFG"], with: ["PAK"] }), "csv")).toBe(
      "entente_dyad-tension_AFG_PAK_2025-10-01_2025-11-22.csv",
    );
  });

  it("keeps a scale before the extension and needs no range", () => {
    expect(exportFileName(model({}, gap("no-events")), "2x.png")).toBe("entente_dyad-tension_2x.png");
  });

  it("stays short and clean whatever the filter holds", () => {
    const actors = Array.from({ length: 60 }, (_, index) => `ACTOR${index}LONGCODE${index}`);
    const name = exportFileName({ ...model({ actors }), id: 'a/b\\c:d*e?"<>|' }, "svg");
    expect(name).toMatch(/^[A-Za-z0-9_-]+\.svg$/);
    expect(name.length).toBeLessThanOrEqual(124);
  });
});
