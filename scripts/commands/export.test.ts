import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fillRandomStore } from "@/server/store/fixtures/random-store";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { exportChart } from "./export";

let test: ReturnType<typeof useTestStore>;
beforeAll(async () => {
  test = useTestStore();
  await fillRandomStore();
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await test.release();
});

const fileIn = (name: string) => path.join(test.folder, name);

describe("export", () => {
  it.each([
    ["/relations/AFG/PAK?from=2025-01-01&split=2025-06-01", "dyad-tension"],
    ["http://entente.example/relations/AFG/PAK?from=2025-01-01#dyad-sentiment", "dyad-sentiment"],
    ["/api/v1/charts/dyad-sentiment.csv?a=AFG&b=PAK&from=2025-01-01", "dyad-sentiment"],
    ["dyad-tension?a=AFG&b=PAK&from=2025-01-01", "dyad-tension"],
  ])("takes %s for the chart %s", async (address, id) => {
    await exportChart([address, "--format", "json", "-o", fileIn("a.json")]);
    const { metadata } = JSON.parse(readFileSync(fileIn("a.json"), "utf8"));
    expect(metadata.chart).toBe(id);
    const origin = address.startsWith("http") ? "http://entente.example" : "http://127.0.0.1:3000";
    expect(metadata.permalink).toBe(`${origin}/relations/AFG/PAK?from=2025-01-01`);
  });

  it("takes the format from the file's ending, and another chart of the page by name", async () => {
    await exportChart(["/relations/AFG/PAK", "--chart", "dyad-composition", "-o", fileIn("b.csv")]);
    expect(parse(readFileSync(fileIn("b.csv")), { bom: true }).length).toBeGreaterThan(2);
    await exportChart(["/relations/AFG/PAK", "-o", fileIn("c.png"), "--scale", "2", "--shape", "16:9"]);
    expect(readFileSync(fileIn("c.png")).readUInt32BE(16)).toBeGreaterThanOrEqual(2080);
  });

  it.each([
    [["/relations/AFG/PAK"], /Name a format/],
    [["/nowhere", "-o", "x.svg"], /no chart.*relation-matrix \(\/\)/],
    [["/map", "--chart", "dyad-tension", "-o", "x.svg"], /no chart "dyad-tension"/],
    [["/map", "--format", "exe"], /not given as “exe”/],
    [["/map", "--format", "png", "--scale", "9"], /scale does not take/],
    [["/map", "--format", "svg", "--language", "xx"], /no language/],
    [["/relations/AFG/ZZZ", "--format", "svg"], /nothing for the chart/],
    [["/map", "--format", "svg", "-o", "/nowhere/at/all.svg"], /cannot be written/],
    [["/map", "--colour", "red"], /Unknown option/],
  ])("%o is refused in a sentence and leaves no file", async (args, sentence) => {
    const before = readdirSync(".");
    await expect(exportChart(args)).rejects.toThrow(sentence);
    expect(readdirSync(".")).toEqual(before);
  });
});
