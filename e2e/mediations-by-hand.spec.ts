import { expect, test, type Page } from "@playwright/test";

const changed = (page: Page) =>
  page.waitForResponse((response) => response.url().includes("/api/v1/") && response.request().method() !== "GET");

test("an analyst corrects a step, splits a mediation, and takes both back", async ({ page, request }) => {
  const list = await request.get("/api/v1/mediations?query=tigray");
  const { mediations } = (await list.json()) as { mediations: { id: number; steps: unknown[] }[] };
  const mediation = mediations.find(({ steps }) => steps.length > 1)!;
  const stepCount = mediation.steps.length;
  await page.goto(`/mediations/${mediation.id}`);
  const steps = page.getByRole("checkbox", { name: /^Choose the step/ });
  await expect(steps).toHaveCount(stepCount);

  const edit = page.getByRole("button", { name: /^Change the step/ }).first();
  await edit.focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("State reached").selectOption("withdrawn");
  await Promise.all([changed(page), page.getByRole("button", { name: "Save step" }).click()]);
  await expect(page.getByRole("checkbox", { name: /Withdrawn/i })).toHaveCount(1);

  await steps.last().check();
  await Promise.all([changed(page), page.getByRole("button", { name: "Split the chosen steps off" }).click()]);
  const result = page.getByRole("region", { name: "What results" });
  await expect(result.getByText("A new mediation")).toBeVisible();
  await expect(result.getByRole("listitem")).toHaveCount(stepCount);
  await Promise.all([changed(page), result.getByRole("button", { name: "Split it" }).click()]);
  await expect(page).not.toHaveURL(new RegExp(`/mediations/${mediation.id}$`));
  await expect(steps).toHaveCount(1);

  await page.goto(`/mediations/${mediation.id}`);
  await expect(steps).toHaveCount(stepCount - 1);
  await page.getByText("2 changes so far").click();
  await Promise.all([changed(page), page.getByRole("button", { name: "Take back" }).first().click()]);
  await expect(steps).toHaveCount(stepCount);
  await page.getByText("3 changes so far").click();
  await Promise.all([changed(page), page.getByRole("button", { name: "Take back", disabled: false }).last().click()]);
  await expect(page.getByRole("checkbox", { name: /Withdrawn/i })).toHaveCount(0);
});

test("an analyst adds a mediation from a sentence, and it goes when that is taken back", async ({ page }) => {
  await page.goto("/mediations");
  await page.getByRole("link", { name: "Add a mediation" }).click();
  const documents = page.getByRole("region", { name: "Choose the document that tells it" });
  await documents.getByRole("listitem").getByRole("link").first().click();
  await page.getByRole("button", { name: "Add the mediation" }).click();
  await expect(page.getByText("Choose the sentence that tells the step first.")).toBeVisible();
  await page
    .getByRole("button", { name: /^Tells the event/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Add the mediation" }).click();
  await expect(page.getByText("The step has no parties.")).toBeVisible();
  const actors = page.getByPlaceholder("Name or code of an actor");
  for (const [index, name] of ["Oman", "Ethiopia", "Somalia"].entries()) {
    await actors.nth(index).fill(name);
    await page
      .getByRole("option", { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }
  await Promise.all([changed(page), page.getByRole("button", { name: "Add the mediation" }).click()]);
  await expect(page).toHaveURL(/\/mediations\/\d+$/);
  await expect(page.getByText("Change this mediation")).toBeVisible();
  await page.getByText("1 change so far").click();
  await Promise.all([changed(page), page.getByRole("button", { name: "Take back" }).click()]);
  await expect(page).toHaveURL(/\/mediations$/);
});
