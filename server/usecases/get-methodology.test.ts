import { expect, it } from "vitest";
import { IMPORTERS } from "@/lib/importers/importers";
import { toScore } from "@/lib/scoring/score";
import type { CommittedScores } from "@/lib/scoring/committed-scores";
import { DATASET_KINDS } from "@/lib/relations/dataset-kind";
import { readScores } from "@/server/files/read-scores";
import { getMethodology } from "./get-methodology";

const committed = readScores() as CommittedScores;

it("shows the committed figures of the coder in use, unread texts first", async () => {
  const { accuracy, coderVersion } = await getMethodology();
  expect(accuracy.coderVersion).toBe(coderVersion);
  expect(accuracy.sets.map(({ set }) => set)).toEqual(
    ["test", "development", "sentences"].filter((set) => set in committed.sets),
  );
  const development = accuracy.sets.find(({ set }) => set === "development")!;
  const { levels, naive, textCount } = committed.sets.development!;
  expect(development.textCount).toBe(textCount);
  expect(development.levels.find(({ level }) => level === "type")).toEqual({
    level: "type",
    gold: levels.type!.gold,
    coder: { precision: levels.type!.precision, recall: levels.type!.recall, f1: levels.type!.f1 },
    guess: { precision: naive.type!.precision, recall: naive.type!.recall, f1: naive.type!.f1 },
  });
  const { rows, sure } = development.reliability!;
  expect(rows.every(({ count }) => count > 0)).toBe(true);
  const sureRows = rows.filter(({ from }) => from >= sure.from);
  expect(sureRows.reduce((sum, { count }) => sum + count, 0)).toBe(sure.count);
});

it("rests on committed shares that follow from the committed counts", () => {
  for (const { levels, types } of Object.values(committed.sets))
    for (const { right, predicted, gold, precision, recall, f1 } of [...Object.values(levels), ...Object.values(types)])
      expect({ precision, recall, f1 }).toEqual(
        (({ precision, recall, f1 }) => ({ precision, recall, f1 }))(toScore(right, predicted, gold)),
      );
});

it("gives every rule its text", async () => {
  const { rules } = await getMethodology();
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, example, match, why } of rules) expect([example, match, why], id).not.toContain("");
});

it("tells of every kind of dataset what its importer knows", async () => {
  const { datasets } = await getMethodology();
  expect(datasets.kinds.map(({ kind }) => kind).sort()).toEqual([...DATASET_KINDS].sort());
  for (const { kind, name, licence, isRedistributable } of datasets.kinds) {
    const { papers } = IMPORTERS.find((importer) => importer.kind === kind)!;
    expect({ name, licence, isRedistributable }).toEqual({
      name: papers.name,
      licence: papers.licence,
      isRedistributable: papers.isRedistributable,
    });
  }
});

it("lists the codes by which pairs meet or mediate", async () => {
  const { datasets } = await getMethodology();
  expect(datasets.mediationCodes).toEqual([
    { code: "028", mediator: "unknown", state: "requested" },
    { code: "038", mediator: "target", state: "accepted" },
    { code: "039", mediator: "source", state: "offered" },
    { code: "045", mediator: "source", state: "talks" },
    { code: "108", mediator: "unknown", state: "requested" },
    { code: "126", mediator: "target", state: "rejected" },
    { code: "165", mediator: "source", state: "withdrawn" },
  ]);
  expect(datasets.reciprocalCodes).toEqual(expect.arrayContaining(["036", "046", "057", "0871"]));
  expect(datasets.reciprocalCodes.filter((code) => /^(?:18|19|20)/.test(code))).toEqual([]);
});
