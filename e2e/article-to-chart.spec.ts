import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { ARTICLE } from "./article";

interface Mediation {
  mediators: string[];
  parties: string[];
  steps: { state: string }[];
}

/** Waits for the file that a menu entry of a chart gives. */
async function download(page: Page, chart: string, entry: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const figure = page.locator(`figure#${chart}`);
  await figure.getByRole("button", { name: "Files and link" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: entry }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Enters a text and leaves the field, upon which the form proposes what the text says of itself. */
async function enter(page: Page, text: string): Promise<void> {
  await page.goto("/documents/new");
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByLabel("Text", { exact: true }).blur();
}

test("from a pasted article to charts in files", async ({ page }) => {
  test.setTimeout(120_000);
  const faults: string[] = [];
  page.on("console", (entry) => {
    if (entry.type() === "error") faults.push(entry.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await enter(page, ARTICLE.text);
  await expect(page.getByLabel("Title")).toHaveValue(ARTICLE.title);
  await page.getByLabel("Publisher").fill(ARTICLE.publisher);
  await page.getByLabel("Date of publication").fill(ARTICLE.publishedDate);
  await page.getByLabel(/Web address/).fill(ARTICLE.url);
  await page.getByRole("button", { name: "See what the coder finds" }).click();

  await expect(page.getByRole("heading", { name: "Review before saving" })).toBeVisible();
  const events = page.getByRole("button", { name: /^Drop \d/ });
  await expect(events.first()).toBeVisible();
  const eventCount = await events.count();
  expect(eventCount).toBeGreaterThanOrEqual(5);
  const review = page.getByRole("main");
  await expect(review).toContainText("Türkiye");
  await expect(review).toContainText("Qatar");
  await expect(review).not.toContainText("Azerbaijan");

  await events.last().click();
  await expect(page.getByRole("button", { name: /^Drop \d/ })).toHaveCount(eventCount - 1);
  await page.getByRole("button", { name: /^Undo \d/ }).click();
  await expect(page.getByRole("button", { name: /^Drop \d/ })).toHaveCount(eventCount);
  await page.getByRole("button", { name: /^Save with/ }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f]{12}/);
  await expect(page.getByText(/^Saved with \d+ events/)).toBeVisible();

  await page.goto("/relations/AFG/PAK?dataset=documents");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Afghanistan – Pakistan");
  await expect(page.getByRole("main")).toContainText("Border Desk");
  const { relations } = await (await page.request.get("/api/v1/relations?dataset=documents")).json();
  const tensionOf = (a: string, b: string) =>
    relations.find((dyad: { a: string; b: string }) => dyad.a === a && dyad.b === b)?.tension.value as number;
  expect(tensionOf("AFG", "PAK")).toBeGreaterThanOrEqual(60);
  expect(tensionOf("PAK", "TUR")).toBeLessThan(tensionOf("AFG", "PAK") - 10);
  expect(relations.some((dyad: { a: string; b: string }) => dyad.a === "AZE" || dyad.b === "AZE")).toBe(false);

  const svg = await download(page, "dyad-tension", "Download SVG");
  expect(svg.name).toMatch(/^[a-z0-9-]+.*\.svg$/i);
  const drawing = svg.bytes.toString("utf8");
  expect(drawing).toContain("Afghanistan");
  expect(drawing).toContain("90 % band");
  expect(drawing).toMatch(/Relations of/);
  expect(drawing).toMatch(/measures version 1/);
  expect(drawing).toContain("/relations/AFG/PAK?dataset=documents");
  expect(drawing).not.toMatch(/var\(--/);
  expect(drawing).toContain("@font-face");

  const png = await download(page, "dyad-tension", /Download PNG 2/);
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1600);
  expect(png.bytes.length).toBeGreaterThan(20_000);

  const csv = await download(page, "dyad-tension", "Download CSV");
  const rows = csv.bytes.toString("utf8").trim().split(/\r?\n/);
  const panel = page.locator("figure#dyad-tension");
  await panel.getByText("Notes and table", { exact: true }).click();
  await expect(panel.locator("table tbody tr")).toHaveCount(rows.length - 1);
  expect(faults).toEqual([]);
});

test("the mediations of the article stand as it tells them", async ({ page }) => {
  const { mediations } = await (await page.request.get("/api/v1/mediations?dataset=documents&actors=PAK")).json();
  const told = mediations.map((mediation: Mediation) =>
    [
      mediation.mediators.join("+"),
      mediation.parties.join("+"),
      ...mediation.steps.map(({ state }) => state).sort(),
    ].join(" "),
  );
  expect(told.toSorted()).toEqual(["IRN AFG+PAK offered", "QAT+TUR AFG+PAK stalled talks"]);
});

test("the same text twice is one document", async ({ page }) => {
  await enter(page, ARTICLE.text);
  await page.getByLabel("Publisher").fill("Somebody else");
  await page.getByLabel("Date of publication").fill(ARTICLE.publishedDate);
  await page.getByRole("button", { name: "See what the coder finds" }).click();
  await expect(page.getByText("This text is already stored.")).toBeVisible();
  await page.getByRole("link", { name: "Open the stored document" }).click();
  await expect(page.getByRole("main")).toContainText(ARTICLE.publisher);
});

test("a draft survives a reload, and a fault keeps what was entered", async ({ page }) => {
  await enter(page, "Der Außenminister traf am Montag in Berlin seinen Amtskollegen und sprach mit ihm über die Lage.");
  await page.getByLabel("Title").fill("Ein Treffen");
  await page.getByLabel("Publisher").fill("Blatt");
  await page.getByLabel("Date of publication").fill("2025-05-01");
  await page.reload();
  await expect(page.getByLabel("Title")).toHaveValue("Ein Treffen");
  await page.getByRole("button", { name: "See what the coder finds" }).click();
  await expect(page.getByText(/German/)).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Ein Treffen");
});
