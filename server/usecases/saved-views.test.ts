import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { MAX_SAVED_VIEWS } from "@/server/store/saved-view-rows";
import { listSavedViews } from "./list-saved-views";
import { removeView } from "./remove-view";
import { renameView } from "./rename-view";
import { saveView } from "./save-view";

const ADDRESS = "/relations/AFG/PAK?from=2025-10-01&to=2025-10-30";
let test: ReturnType<typeof useTestStore>;
beforeEach(() => {
  test = useTestStore();
});
afterEach(() => test.release());

const saved = async (name: string, address = ADDRESS) => {
  const outcome = await saveView({ name, address });
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value;
};
const codes = (outcome: Awaited<ReturnType<typeof renameView>>) =>
  outcome && !outcome.ok ? outcome.faults.map(({ code }) => code) : [];

describe("saved views", () => {
  it("keep name and address, can be renamed and removed, and kept again", async () => {
    const view = await saved("After Istanbul");
    expect(await listSavedViews()).toEqual([view]);
    expect(view).toMatchObject({ name: "After Istanbul", address: ADDRESS });

    await renameView(view.id, "After  the Istanbul round");
    expect(await listSavedViews()).toEqual([{ ...view, name: "After the Istanbul round" }]);

    const removed = await removeView(view.id);
    expect(await listSavedViews()).toEqual([]);
    expect(await saved(removed!.name, removed!.address)).toMatchObject({ address: ADDRESS });
  });

  it("have different names, whatever the accents and case", async () => {
    const view = await saved("Türkiye mediates");
    await saved("Other");
    expect(codes(await saveView({ name: "turkiye MEDIATES", address: "/" }))).toEqual(["view-name-taken"]);
    expect(codes(await renameView(view.id, "other"))).toEqual(["view-name-taken"]);
    expect(codes(await renameView(view.id, "TÜRKIYE mediates"))).toEqual([]);
    expect(codes(await saveView({ name: "Elsewhere", address: "//example.org" }))).toEqual(["view-address"]);
    expect(await listSavedViews()).toHaveLength(2);
  });

  it("of an unknown id are neither renamed nor removed", async () => {
    expect(await renameView("none", "Name")).toBeUndefined();
    expect(await removeView("none")).toBeUndefined();
  });

  it("are not without bound", async () => {
    for (let number = 0; number < MAX_SAVED_VIEWS; number++) await saved(`View ${number}`);
    expect(codes(await saveView({ name: "One more", address: "/" }))).toEqual(["view-too-many"]);
  });
});
