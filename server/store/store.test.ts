import { afterEach, beforeEach, expect, it } from "vitest";
import { useTestStore } from "./fixtures/test-store";
import { readSetting, saveSetting, writeSetting } from "./settings";
import { closeStore, store } from "./store";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

it("keeps a write that was made beside a transaction which rolls back", async () => {
  const begun = gate();
  const released = gate();
  const rolledBack = store().write(async (transaction) => {
    await transaction.setting.create({ data: { key: "inside", value: "lost" } });
    begun.open();
    await released.opened;
    throw new Error("roll back");
  });
  await begun.opened;
  const beside = saveSetting("beside", "kept");
  const besideInSql = store().writeSql((database) => writeSetting(database, "beside in SQL", "kept"));
  expect(await readSetting("inside")).toBeUndefined();
  released.open();
  await expect(rolledBack).rejects.toThrow("roll back");
  await Promise.all([beside, besideInSql]);
  expect(await readSetting("inside")).toBeUndefined();
  expect(await readSetting("beside")).toBe("kept");
  expect(await readSetting("beside in SQL")).toBe("kept");
});

it("refuses a write inside a write instead of waiting for ever", async () => {
  await expect(store().write(() => saveSetting("inner", "value"))).rejects.toThrow("inside a write");
  await saveSetting("after", "value");
  expect(await readSetting("after")).toBe("value");
});

it("has the settings of every connection: WAL, foreign keys, a wait for other writers", async () => {
  const { reader, read } = store();
  expect(reader.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(reader.pragma("foreign_keys", { simple: true })).toBe(1);
  expect(await read.$queryRawUnsafe("PRAGMA foreign_keys")).toEqual([{ foreign_keys: 1n }]);
  await store().writeSql((database) => {
    expect(database.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(database.pragma("busy_timeout", { simple: true })).toBeGreaterThan(0);
  });
});

it("finds what was written after it was closed and opened again", async () => {
  await saveSetting("key", "value");
  await closeStore();
  expect(await readSetting("key")).toBe("value");
});
