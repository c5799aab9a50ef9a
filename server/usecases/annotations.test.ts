import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useTestStore } from "@/server/store/fixtures/test-store";
import { changeAnnotation } from "./change-annotation";
import { listAnnotations } from "./list-annotations";
import { removeAnnotation } from "./remove-annotation";
import { saveAnnotation } from "./save-annotation";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => {
  test = useTestStore();
});
afterEach(() => test.release());

const NOTE = {
  subject: "AFG-PAK",
  fromDate: "2025-10-19",
  toDate: "2025-10-19",
  text: "Ceasefire agreed in Doha",
  author: "Desk",
};
const saved = async (change: Partial<typeof NOTE> = {}) => {
  const outcome = await saveAnnotation({ ...NOTE, ...change });
  if (!outcome.ok) throw new Error(outcome.faults[0]!.code);
  return outcome.value;
};

describe("notes", () => {
  it("are kept, written anew, removed and kept again", async () => {
    const note = await saved();
    expect(await listAnnotations(["AFG-PAK"])).toEqual([note]);
    const changed = await changeAnnotation(note.id, { ...NOTE, text: "Ceasefire", toDate: "2025-10-25" });
    expect(changed).toMatchObject({ ok: true, value: { id: note.id, text: "Ceasefire", toDate: "2025-10-25" } });
    expect(await removeAnnotation(note.id)).toMatchObject({ text: "Ceasefire" });
    expect(await listAnnotations()).toEqual([]);
    expect(await saved()).toMatchObject(NOTE);
  });

  it("stand in the order of their days; those on all are with every subject", async () => {
    await saved({ fromDate: "2025-11-09", toDate: "2025-11-09", text: "third" });
    await saved({ subject: "", fromDate: "2025-01-01", toDate: "2025-01-02", text: "first" });
    await saved({ subject: "IND-PAK", text: "elsewhere" });
    await saved({ subject: "PAK", text: "second" });
    const texts = (await listAnnotations(["AFG-PAK", "PAK"])).map(({ text }) => text);
    expect(texts).toEqual(["first", "second", "third"]);
    expect(await listAnnotations()).toHaveLength(4);
  });

  it("are not kept where they are wrong, nor changed where there is none", async () => {
    expect(await saveAnnotation({ ...NOTE, text: "" })).toMatchObject({ ok: false });
    expect(await changeAnnotation("none", NOTE)).toBeUndefined();
    expect(await changeAnnotation("none", { ...NOTE, text: "" })).toMatchObject({ ok: false });
    expect(await removeAnnotation("none")).toBeUndefined();
    expect(await listAnnotations()).toEqual([]);
  });
});
