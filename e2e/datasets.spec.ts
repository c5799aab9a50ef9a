import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { GDELT_ROWS, gdeltFile } from "./gdelt-rows";

const NAME = "Events of our own";
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Chooses a file in the page of imports. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto("/datasets/import", { waitUntil: "networkidle" });
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer });
}

/** The number in the row of a table that begins with these words. */
async function countOf(page: Page, outcome: RegExp): Promise<number> {
  const cells = page
    .getByRole("region", { name: "What became of the rows" })
    .getByRole("row", { name: outcome })
    .getByRole("cell");
  return Number((await cells.first().textContent())!.replaceAll(",", ""));
}

async function expectNoFaults(page: Page, place: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
  expect(
    violations.map(({ id, nodes }) => `${place}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
  const size = page.viewportSize()!;
  for (const width of [390, 768, 2560, size.width]) {
    await page.setViewportSize({ width, height: size.height });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, `${place} at ${width} px`).toBeLessThanOrEqual(0);
  }
}

test.describe.configure({ mode: "serial" });

test("a file is looked at, imported, reported, browsed and removed again", async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto("/datasets");
  await page.getByRole("link", { name: "Import a dataset" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import a dataset");
  await page.waitForLoadState("networkidle");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "20251101.export.CSV", mimeType: "text/csv", buffer: gdeltFile(GDELT_ROWS) });

  await expect(page.getByText("GDELT 2.0 (61 columns)")).toBeVisible();
  const preview = page.getByRole("region", { name: "The first rows as they will be understood" });
  await expect(preview).toContainText("mediator Türkiye");
  await expect(preview).toContainText("Left out: a region");
  await expect(page.getByRole("region", { name: "Rows that could not be read" })).toContainText("20251340");
  await expectNoFaults(page, "preview");

  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByText("20251101.export.CSV").first()).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill(NAME);
  await page.getByLabel("Version").fill("1");
  await page.getByRole("button", { name: "Import the file" }).click();

  await expect(page).toHaveURL(/\/datasets\/imports\/\d+$/);
  await expect(page.getByRole("heading", { name: "What the import did" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Import of ${NAME}`);
  expect(await countOf(page, /^Accepted/)).toBe(5);
  expect(await countOf(page, /^Already held/)).toBe(1);
  expect(await countOf(page, /^Left out.*region/)).toBe(1);
  expect(await countOf(page, /^Left out.*itself/)).toBe(1);
  expect(await countOf(page, /^Could not be read/)).toBe(1);
  await expectNoFaults(page, "report");

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download them as CSV" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^entente_import-\d+_problems\.csv$/);
  const problems = readFileSync(await file.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(problems).toHaveLength(2);
  expect(problems[1]).toContain("20251101.export.CSV,9,SQLDATE,20251340,day,");

  await page.getByRole("link", { name: "See its events" }).click();
  await expect(page).toHaveURL(/\/events\?dataset=/);
  const query = new URL(page.url()).search;
  await expect(page.getByRole("main")).toContainText("Türkiye");
  const { events } = await (await page.request.get(`/api/v1/events${query}`)).json();
  // Two reports of one accusation, the other side's, and the talks: statements are counted in nothing.
  expect(events.map(({ reportCount }: { reportCount: number }) => reportCount).sort()).toEqual([1, 1, 2]);

  await page.goto(`/relations/AFG/PAK${query}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Afghanistan – Pakistan");
  const { relations } = await (await page.request.get(`/api/v1/relations${query}`)).json();
  const dyad = relations.find(({ a, b }: { a: string; b: string }) => a === "AFG" && b === "PAK");
  expect(dyad.tension.value).toBeGreaterThan(60);
  await page.goto(`/mediations${query}`);
  await expect(page.getByRole("main")).toContainText("Türkiye");
});

test("the same file again adds nothing", async ({ page }) => {
  test.setTimeout(120_000);
  await choose(page, "again.CSV", gdeltFile(GDELT_ROWS));
  await page.getByLabel("Where the rows go").selectOption({ label: `into “${NAME} 1”` });
  await page.getByLabel("Name", { exact: true }).fill(NAME);
  await page.getByRole("button", { name: "Import the file" }).click();
  await expect(page.getByText("nothing was counted twice")).toBeVisible({ timeout: 60_000 });
  expect(await countOf(page, /^Accepted/)).toBe(0);
  expect(await countOf(page, /^Already held/)).toBe(6);
});

test("a dataset goes in one step, and its events with it", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/datasets", { waitUntil: "networkidle" });
  const row = page.getByRole("row", { name: new RegExp(NAME) });
  await expect(row).toContainText("GDELT");
  const events = await row.locator('a[href^="/events"]').getAttribute("href");
  await row.getByRole("button", { name: `Remove ${NAME}` }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("4 events");
  await dialog.getByRole("button", { name: "Remove it" }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole("row", { name: new RegExp(NAME) })).toBeHidden({ timeout: 30_000 });
  // The button that had the focus is gone: the next one has it, not the top of the page.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
  const query = new URL(events!, page.url()).search;
  const { totalEventCount } = await (await page.request.get(`/api/v1/events${query}`)).json();
  expect(totalEventCount).toBe(0);
});

test("what is no table of events is named for what it is", async ({ page }) => {
  const html = Buffer.from("<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head><body>No</body></html>\n");
  await choose(page, "20251102.export.CSV", html);
  await expect(page.getByText(/is a web page \(“404 Not Found”\), not data/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Import the file" })).toBeHidden();

  await choose(page, "cut.zip", Buffer.from("PK\u0003\u0004\u0014\u0000\u0000\u0000", "latin1"));
  await expect(page.getByRole("alert").filter({ hasText: "cut.zip" })).toBeVisible();

  await choose(page, "empty.csv", Buffer.alloc(0));
  await expect(page.getByRole("alert").filter({ hasText: /empty/ })).toBeVisible();
});

test("a table of one's own is imported by what its columns mean", async ({ page }) => {
  test.setTimeout(120_000);
  const lines = ["on which day;host;guest;what", "3.4.2024;France;Germany;visit", "5.4.2024;France;Spain;visit"];
  await choose(page, "visits.csv", Buffer.from(`${lines.join("\n")}\n`));
  await page.getByLabel("Kind of dataset").selectOption("table");
  await page.getByLabel("Day of the event").selectOption("on which day");
  await page.getByLabel("Who acts", { exact: true }).selectOption("host");
  await page.getByLabel("On whom", { exact: true }).selectOption("guest");
  await page.getByLabel("Event type", { exact: true }).selectOption("no column");
  await page.getByLabel("Type of every row").selectOption("Consult");
  await page.getByLabel("Order of dates").selectOption("day-month-year");
  await page.getByRole("button", { name: "Read the rows with this mapping" }).click();
  const preview = page.getByRole("region", { name: "The first rows as they will be understood" });
  await expect(preview).toContainText("3 Apr 2024");
  await expect(preview).toContainText("Consult");
  await page.getByLabel("Keep this mapping as").fill("Visits");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("Kept as “Visits”.")).toBeVisible();
  await page.reload({ waitUntil: "networkidle" });
  await page.getByLabel("Kind of dataset").selectOption("table");
  await page.getByLabel("Saved mappings").selectOption("Visits");
  await expect(page.getByLabel("Day of the event")).toHaveValue("on which day");
  await page.getByRole("button", { name: "Forget this mapping" }).click();
  await expect(page.getByLabel("Saved mappings")).toBeHidden();
});

test("requests that are none are refused in the one form of errors", async ({ request }) => {
  const { uploadId } = await (await request.post("/api/v1/datasets/uploads", { data: { name: "a.csv" } })).json();
  const upload = `/api/v1/datasets/uploads/${uploadId}`;
  const papers = { name: "A", isRedistributable: true };
  const asked = [
    ["an upload without a name", request.post("/api/v1/datasets/uploads", { data: {} }), 422, "bad-body"],
    ["a piece at no place", request.patch(`${upload}?offset=x`, { data: Buffer.from("a") }), 400, "bad-parameter"],
    ["a piece out of step", request.patch(`${upload}?offset=9`, { data: Buffer.from("a") }), 409, "upload-out-of-step"],
    ["a path for an upload", request.get("/api/v1/datasets/uploads/..%2Fentente.db"), 404, "upload-unknown"],
    ["no files", request.post("/api/v1/datasets/preview", { data: { uploads: [] } }), 422, "bad-body"],
    [
      "an unknown choice",
      request.post("/api/v1/datasets/preview", { data: { uploads: [uploadId], choices: { colour: "red" } } }),
      422,
      "bad-body",
    ],
    [
      "an address that is none",
      request.post("/api/v1/datasets/imports", {
        data: { uploads: [uploadId], papers: { ...papers, url: "javascript:alert(1)" } },
      }),
      422,
      "bad-body",
    ],
    ["a run that is none", request.get("/api/v1/datasets/imports/999999"), 404, "unknown-import"],
    ["problems of no run", request.get("/api/v1/datasets/imports/x/problems.csv"), 404, "unknown-import"],
    ["cancelling no run", request.post("/api/v1/datasets/imports/0/cancel"), 404, "unknown-import"],
    ["removing the sample as a dataset", request.delete("/api/v1/datasets/sample"), 404, "dataset-unknown"],
    ["a mapping of no name", request.delete("/api/v1/datasets/mappings?name=none"), 404, "unknown-mapping"],
    ["a method that is not taken", request.put("/api/v1/datasets"), 405, "wrong-method"],
  ] as const;
  for (const [note, answer, status, code] of asked) {
    const response = await answer;
    expect(response.status(), note).toBe(status);
    expect((await response.json()).error.code, note).toBe(code);
  }
  expect((await request.delete(upload)).status()).toBe(200);
  const foreign = await request.post("/api/v1/datasets/uploads", {
    headers: { Origin: "https://elsewhere.example" },
    data: { name: "a.csv" },
  });
  expect(foreign.status()).toBe(403);
});
