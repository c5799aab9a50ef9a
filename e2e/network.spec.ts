import { expect, test } from "@playwright/test";

test("the network says who stands between two parties, and is walked through by key", async ({ page }) => {
  await page.goto("/network?actors=PAK");
  const network = page.locator("#relation-network");
  await network.locator("[data-node][tabindex='0']").focus();
  await page.keyboard.press("p");
  while (!(await network.locator("[data-node='PAK']").evaluate((node) => node === document.activeElement)))
    await page.keyboard.press("p");
  await page.keyboard.press("ArrowRight");
  await expect(network.locator("[data-link]:focus")).toHaveAttribute("aria-label", /Pakistan/);
  await page.keyboard.press("Enter");
  const evidence = page.locator("section", { has: page.locator("h2:focus") });
  await expect(evidence).toContainText(/\d+ event/);
  await page.getByRole("button", { name: "Close the events of this mark" }).click();

  await page.getByLabel("First party").selectOption({ label: "Pakistan" });
  await page.getByLabel("Second party").selectOption({ label: "Pakistan" });
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByText("Choose two different parties.")).toBeVisible();
  await page.getByLabel("Second party").selectOption({ label: "Afghanistan" });
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/between=AFG~PAK/);
  const tried = page.getByRole("table", { name: /offered or tried to mediate/ });
  await expect(tried.getByRole("link", { name: "Türkiye", exact: true })).toBeVisible();

  const step = page.getByRole("link", { name: /Türkiye for Pakistan: \d+ event/ });
  const count = Number(/(\d+) event/.exec((await step.textContent()) ?? "")?.[1]);
  await step.click();
  await expect(page).toHaveURL(/\/events\?/);
  await expect(page.getByText(new RegExp(`^${count} events?\\b`)).first()).toBeVisible();
});
