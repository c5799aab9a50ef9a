import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, it } from "vitest";
import { environmentWith } from "@/server/env";
import { useTestStore } from "./fixtures/test-store";
import { generation } from "./generation";
import { readMediations } from "./read-mediations";
import { store } from "./store";

let test: ReturnType<typeof useTestStore>;
beforeEach(() => void (test = useTestStore()));
afterEach(() => test.release());

it("leaves a document saved or not, never half, when the process is killed in the middle of a save", () => {
  const { signal, status } = spawnSync(process.execPath, ["--import", "tsx", "server/store/fixtures/save-and-die.ts"], {
    env: environmentWith({ ENTENTE_DATA: test.folder }),
  });
  // Windows has no signals: the process just ends.
  expect(signal === "SIGKILL" || (process.platform === "win32" && status !== 0)).toBe(true);
  const { reader } = store();
  const count = (table: string) => reader.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
  expect(reader.prepare(`SELECT "text" FROM "SourceDocument"`).pluck().all()).toEqual(["Whole."]);
  expect([count("RelationEvent"), count("Evidence"), count("Participant"), count("EvidenceSearch")]).toEqual([
    50, 50, 100, 50,
  ]);
  expect(readMediations().map((mediation) => mediation.steps.length)).toEqual([1]);
  expect(generation()).toBe(1);
  expect(reader.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(reader.pragma("foreign_key_check")).toEqual([]);
});
