import { readFileSync } from "node:fs";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { ARTICLE } from "./article";

/** Presses Tab until the focus is where it is wanted; fails when the whole page does not lead there. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    await expectFocusToShow(page);
    if (await isFocused(target)) return;
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

async function isFocused(target: Locator): Promise<boolean> {
  return (await target.count()) > 0 && target.first().evaluate((element) => element === document.activeElement);
}

/** The focused element shows that it is: by an outline, a ring, a frame of its own or another colour. */
async function expectFocusToShow(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "body", shows: true };
    // The browser frames the part of a date field that has the focus, which no style tells.
    if (element.matches('input[type="date"]')) return { name: "date", shows: true };
    const shows = [element, element.parentElement, ...element.querySelectorAll("*")].some((one) => {
      if (!one) return false;
      const style = getComputedStyle(one);
      const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      const hasFrame = one.matches("rect") && style.stroke !== "none" && Number(style.opacity) > 0.9;
      return hasOutline || style.boxShadow !== "none" || hasFrame;
    });
    return { name: element.outerHTML.slice(0, 160), shows };
  });
  expect(focus.shows, `the focus does not show on ${focus.name}`).toBe(true);
}

const expectFocusKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? "BODY"), "the focus is lost to the body")
    .not.toBe("BODY");

test("a document is added, looked through and saved by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/documents");
  await tabTo(page, page.getByRole("link", { name: "Skip to content" }));
  await tabTo(page, page.getByRole("link", { name: "Add document", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/documents\/new/);
  const text = page.getByLabel("Text", { exact: true });
  await expect(text).toBeVisible();
  await tabTo(page, text);
  await page.keyboard.insertText(`${ARTICLE.text} Typed without a mouse.`);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Title")).not.toHaveValue("");
  await tabTo(page, page.getByLabel("Publisher"));
  await page.keyboard.insertText("Keyboard Desk");
  await tabTo(page, page.getByLabel("Date of publication"));
  await page.keyboard.type("11092025"); // month, day, year: the browser's field in the language of the tests
  await expect(page.getByLabel("Date of publication")).toHaveValue("2025-11-09");
  await tabTo(page, page.getByRole("button", { name: "See what the coder finds" }));
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: "Review before saving" })).toBeVisible();
  await expectFocusKept(page);
  const drops = page.getByRole("button", { name: /^Drop \d/ });
  const count = await drops.count();
  await tabTo(page, drops.first());
  await page.keyboard.press("Enter");
  await expect(drops).toHaveCount(count - 1);
  await expectFocusKept(page);
  await tabTo(page, page.getByRole("button", { name: /^Save with/ }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/documents\/[0-9a-f]{12}/);
  await expect(page.getByText(/^Saved with \d+ events/)).toBeVisible();
});

test("the filter is opened, a country chosen and cleared by keyboard alone", async ({ page }) => {
  await page.goto("/relations");
  const whose = page.getByRole("combobox", { name: /^Whose relations:/ });
  await tabTo(page, whose);
  await page.keyboard.press("Enter");
  await expect(page.getByPlaceholder("Name, code, demonym or region")).toBeFocused();
  await page.keyboard.type("qatari");
  await expect(page.getByRole("option", { name: /^Qatar/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/actors=QAT/);
  await page.keyboard.press("Escape");
  await expect(whose).toBeFocused();
  await expectFocusToShow(page);

  for (const name of [/^In which role:/, /^Event types:/, /^Period:/, /^Sources:/]) {
    const control = page.getByLabel(name);
    await tabTo(page, control);
    await page.keyboard.press("Enter");
    await expect(control).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Escape");
    await expect(control).toBeFocused();
  }

  const clear = page.getByRole("button", { name: "Clear all" });
  await tabTo(page, clear);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/relations$/);
  await expectFocusKept(page);
});

test("the matrix is walked with arrows and a cell opens its sentences", async ({ page }) => {
  await page.goto("/");
  const cells = page.locator("[data-cell]");
  await expect(cells.first()).toBeAttached();
  const stop = page.locator('[data-cell][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await tabTo(page, stop);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
  const start = await focused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).not.toBe(start);
  await expectFocusToShow(page);
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("Home");

  const isLink = () => page.evaluate(() => document.activeElement?.tagName.toLowerCase() === "a");
  for (let presses = 0; presses < 30 && !(await isLink()); presses++)
    await page.keyboard.press(presses % 8 === 7 ? "ArrowDown" : "ArrowRight");
  expect(await isLink()).toBe(true);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("blockquote").first()).toBeVisible();
  await expectFocusKept(page);
  await page.keyboard.press("Escape");
  await expectFocusKept(page);
});

test("the menu of a chart gives a file and gives the focus back", async ({ page }) => {
  await page.goto("/relations/AFG/PAK");
  const menu = page.locator("figure#dyad-tension").getByRole("button", { name: "Files and link" });
  await expect(menu).toBeVisible();
  await tabTo(page, menu);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();

  await page.keyboard.press("Enter");
  const entry = page.getByRole("menuitem", { name: "Download CSV" });
  for (let presses = 0; presses < 10 && !(await isFocused(entry)); presses++) await page.keyboard.press("ArrowDown");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  expect(
    readFileSync(await file.path(), "utf8")
      .trim()
      .split("\n").length,
  ).toBeGreaterThan(1);
  await expect(menu).toBeFocused();
});

test("a dialog keeps the focus inside and gives it back", async ({ page }) => {
  await page.goto("/datasets");
  const remove = page.getByRole("button", { name: /^Remove/ }).first();
  await tabTo(page, remove);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press("Tab");
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(remove).toBeFocused();
});
