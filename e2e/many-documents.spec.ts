import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** One telling as two publishers print it, a day apart. */
const print = (head: string, day: string) =>
  `${head}\n\n${day}\n\nEnvoys of Norway and Chile met in Lima on Saturday for a second round of talks on fishing quotas, and Peru mediated. Chile accused Norway yesterday of sending trawlers into waters that both countries claim for their own fleets.`;

/** Written anew for each run, so that the texts are not stored yet. */
const mark = Date.now();

async function expectNoFaults(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

test("a folder is looked at and added, its prints of one telling are joined, and a pasted list is read by its columns", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(path.join(tmpdir(), "entente-many-"));
  writeFileSync(path.join(folder, "a.txt"), print(`Quota talks ${mark} in Lima`, "10 November 2025"));
  writeFileSync(path.join(folder, "b.txt"), print(`Fish ${mark}: envoys meet`, "11 November 2025"));
  writeFileSync(path.join(folder, "c.txt"), `Norway met Chile for talk ${mark}.`);
  await page.goto("/documents/new");
  await page.getByRole("link", { name: "Add many at once" }).click();
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Choose a folder").setInputFiles(folder);
  const preview = page.getByRole("region", { name: "The first documents as they are understood" });
  await expect(preview).toContainText(`Quota talks ${mark}`);
  await expect(page.getByRole("region", { name: "Problems" })).toContainText("c.txt");
  await expectNoFaults(page);

  await page.getByRole("button", { name: "Add the documents" }).click();
  await expect(page.getByText("All documents are dealt with.")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("definition").first()).toHaveText("2");
  await expect(page.getByRole("region", { name: "Problems" })).toContainText("a date of publication");
  await expectNoFaults(page);

  await page.goto(`/documents?query=${mark}`);
  await page.getByRole("link", { name: new RegExp(`Fish ${mark}`) }).click();
  const same = page.getByRole("region", { name: "Tells the same as" });
  await same.getByRole("link", { name: new RegExp(`Quota talks ${mark}`) }).click();
  await expect(page.getByRole("region", { name: "Tells the same as" })).toContainText(`Fish ${mark}`);

  await page.goto("/documents/many", { waitUntil: "networkidle" });
  await page.getByText("Or paste rows of a spreadsheet").click();
  const rows = `what\tdate\twho\nPeru praised Norway in ${mark}.\t2025-11-12\tCourier ${mark}`;
  await page.getByRole("textbox", { name: "Or paste rows of a spreadsheet" }).fill(rows);
  await page.getByRole("button", { name: "Take these rows" }).click();
  const columns = page.getByRole("region", { name: "What the columns say" });
  await columns.getByLabel("Text").selectOption("what");
  await columns.getByLabel("Publisher").selectOption("who");
  await expect(preview).toContainText(`Courier ${mark}`);
  rmSync(folder, { recursive: true, force: true });
});
