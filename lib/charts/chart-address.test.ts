import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "@/lib/relations/event-filter";
import { gap } from "@/lib/relations/gap";
import { chartAddress, chartOfPage } from "./chart-address";
import { CHART_DIRECTORY } from "./chart-directory";

const provenance = (permalink: string) => ({
  filter: EMPTY_FILTER,
  permalink,
  range: gap("no-events"),
  countUnit: "events" as const,
  eventCount: 0,
  documentCount: 0,
  datasets: [],
  hasSample: false,
  measureVersion: "1",
  coderVersion: "1",
});

describe("the address of a chart", () => {
  it("holds what its page holds, path and query", () => {
    const address = (id: string, permalink: string) =>
      chartAddress({ id, provenance: provenance(permalink), flags: [] }, "pdf", { shape: "16:9" });
    expect(address("dyad-tension", "/relations/AFG/PAK?from=2025-01-01&type=MEET~ACCUSE")).toBe(
      "/api/v1/charts/dyad-tension.pdf?a=AFG&b=PAK&from=2025-01-01&type=MEET~ACCUSE&shape=16%3A9",
    );
    expect(address("relation-map", "/map?towards=PAK")).toBe(
      "/api/v1/charts/relation-map.pdf?towards=PAK&shape=16%3A9",
    );
    expect(address("tension-1", "/relations/AFG/PAK")).toBeUndefined();
  });

  it("leaves out the notes that the page does not show", () => {
    expect(chartAddress({ id: "coverage", provenance: provenance("/relations/AFG/PAK") }, "svg")).toBe(
      "/api/v1/charts/coverage.svg?a=AFG&b=PAK&notes=off",
    );
  });

  it("is found again from the address of each chart's page", () => {
    for (const { id, page } of CHART_DIRECTORY) {
      const path = page.replaceAll(/\{\w+\}/g, "7");
      expect(chartOfPage(`${path}#${id}`)?.id).toBe(id);
      expect(chartOfPage(path, id)?.id).toBe(id);
    }
    expect(chartOfPage("/events")).toBeUndefined();
    expect(chartOfPage("/map", "dyad-tension")).toBeUndefined();
  });
});
