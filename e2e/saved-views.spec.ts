import { expect, test } from "@playwright/test";

test("a view is saved under a name, opened from overview and palette as it was, renamed, deleted and brought back", async ({
  page,
}) => {
  const address = "/relations/AFG/PAK?type=ACCUSE&from=2025-10-01&to=2025-10-30";
  await page.goto(address);
  await page.getByRole("button", { name: "Save this view" }).click();
  const name = page.getByRole("textbox", { name: "Name of the view" });
  await name.fill("After Istanbul");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved as “After Istanbul”.")).toBeVisible();
  await name.fill("AFTER istanbul");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "named “AFTER istanbul” already" })).toBeVisible();

  await page.goto("/");
  const views = page.getByRole("region", { name: "Saved views" });
  await views.getByRole("link", { name: "After Istanbul" }).click();
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll("?", "\\?")}$`));

  await page.goto("/");
  await views.getByRole("button", { name: "Edit" }).click();
  await views.getByRole("textbox", { name: "Name of After Istanbul" }).fill("Accusations in October");
  await views.getByRole("button", { name: "Rename" }).click();
  await views.getByRole("button", { name: "Delete Accusations in October" }).click();
  await expect(views.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(views.getByRole("button", { name: "Delete Accusations in October" })).toBeVisible();

  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Go to" })).toBeFocused();
  await page.keyboard.type("accusations oct");
  await page.getByRole("option", { name: "Accusations in October" }).click();
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll("?", "\\?")}$`));
});
