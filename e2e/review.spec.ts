import { expect, test, type Page } from "@playwright/test";

const QUEUE = "/review?actors=ETH";
const heading = (page: Page) => page.locator("#review-heading");
const progress = (page: Page) => page.getByText(/\d+ of \d+ events decided/);
const saved = (page: Page) =>
  page.waitForResponse((response) => response.url().includes("/api/v1/") && response.request().method() === "POST");

test("an analyst accepts, corrects and takes all back, by key alone", async ({ page }) => {
  await page.goto(QUEUE);
  await expect(progress(page)).toContainText("0 of");
  await page.getByLabel("Your name").fill("Desk");
  await heading(page).focus();
  await Promise.all([saved(page), page.keyboard.press("a")]);
  await expect(heading(page)).toContainText("Event 2");
  await expect(progress(page)).toContainText("1 accepted");

  await page.keyboard.press("c");
  const type = page.getByLabel("Event type", { exact: true });
  await type.selectOption("PROTEST");
  await expect(page.getByText("(material conflict)")).toBeVisible();
  await Promise.all([saved(page), type.press("Control+Enter")]);
  await expect(progress(page)).toContainText("2 accepted");
  await page.keyboard.press("p");
  await expect(page.getByText("1 change so far")).toBeVisible();
  await page.getByText("1 change so far").click();
  await expect(page.getByText(/^Event type: .+ → Protest$/)).toBeVisible();
  await expect(page.getByText(/^Desk, .+ UTC$/)).toBeVisible();

  await heading(page).focus();
  await Promise.all([saved(page), page.keyboard.press("u")]);
  await expect(page.getByText("2 changes so far")).toBeVisible();
  await Promise.all([saved(page), page.keyboard.press("u")]);
  await expect(progress(page)).toContainText("0 of");
});

test("who decides second is told what changed in between and loses nothing that they typed", async ({
  page,
  context,
}) => {
  await page.goto(QUEUE);
  const other = await context.newPage();
  await other.goto(QUEUE);
  await page.getByLabel("Told as").selectOption("denied");
  await heading(other).focus();
  await Promise.all([saved(other), other.keyboard.press("r")]);
  await page.getByRole("button", { name: "Save correction (1 field)" }).click();
  await expect(page.getByText("Somebody else changed this event while you looked at it.")).toBeVisible();
  await expect(page.getByText("Review: proposed → rejected")).toBeVisible();
  await expect(page.getByLabel("Told as")).toHaveValue("denied");
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await other.keyboard.press("u");
  await expect(progress(other)).toContainText("0 of");
});

test("an event leads to its review, and an unknown one is named", async ({ page, request }) => {
  await page.goto("/events?actors=ETH");
  await page.locator("[data-event]").first().click();
  await page.getByRole("link", { name: /^Review this event/ }).click();
  await expect(page).toHaveURL(/\/review\?ids=\d+/);
  await expect(heading(page)).toContainText("Event 1 of 1");
  const refused = await request.post("/api/v1/review", {
    data: { decisions: [{ eventId: 999_999, kind: "accept", baseVersion: 0 }] },
    headers: { Origin: new URL(page.url()).origin },
  });
  expect(refused.status()).toBe(404);
  expect(await refused.text()).toContain("There is no event 999");
});

test("an event that was missed is added from its sentence, and a document goes and comes back with it", async ({
  page,
}) => {
  await page.goto("/documents?actors=ETH");
  await page.locator("tbody a").first().click();
  await page.getByRole("link", { name: "Add an event that was missed" }).click();
  await page.getByRole("button", { name: "Add the event" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Choose the sentence" })).toBeVisible();
  await page
    .getByRole("button", { name: /^Tells the event/ })
    .first()
    .click();
  for (const [role, name] of [
    ["source", "Norway"],
    ["target", "Iceland"],
  ] as const) {
    await page.getByLabel(`Actor as ${role}`).fill(name);
    await page.getByRole("option", { name }).first().click();
  }
  await page.getByRole("button", { name: "Add the event" }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f]{12}#event-\d+/);
  const added = page.locator("li", { hasText: "Iceland" }).first();
  await expect(added).toContainText("accepted");

  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("button", { name: "Remove document" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove document" }).click();
  await page.getByRole("button", { name: `Bring back: ${title}` }).click();
  await expect(page.locator("li", { hasText: "Iceland" }).first()).toContainText("accepted");
  await added.getByRole("link", { name: /^Review this event/ }).click();
  await page.getByText("1 change so far").click();
  await page.getByRole("button", { name: "Take back", exact: true }).click();
  await expect(page.getByText("2 changes so far")).toBeVisible();
});
