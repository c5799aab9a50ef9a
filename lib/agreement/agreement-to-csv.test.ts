import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { agreementOf } from "./agreement";
import { agreementToCsv } from "./agreement-to-csv";
import type { ComparedAct } from "./compared-document";

const act = (source: string, target: string, type: ComparedAct["type"]): ComparedAct => ({
  source,
  target,
  type,
  isReciprocal: false,
  modality: "asserted",
});

test("each row of the tables is a row of the file; what is not defined is empty, with its reason", () => {
  const first = [act("PAK", "AFG", "ACCUSE"), act("IND", "CHN", "AID")];
  const second = [act("PAK", "AFG", "ACCUSE"), act("IND", "CHN", "CONSULT")];
  const csv = agreementToCsv(agreementOf([{ id: "d", title: "d", quietSentenceCount: 0, first, second }]));
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  expect(rows.map(({ level, id }) => [level, id])).toEqual([
    ["directed_dyad", ""],
    ["dyad_and_type", ""],
    ["type", "ACCUSE"],
    ["type", "AID"],
    ["type", "CONSULT"],
    ["dyad", "AFG-PAK"],
    ["dyad", "CHN-IND"],
  ]);
  expect(rows[1]).toMatchObject({ first_count: "2", second_count: "2", both_count: "1", precision: "0.5", f1: "0.5" });
  expect(rows[3]).toMatchObject({ precision: "0", recall: "", f1: "" });
  expect(rows[5]).toMatchObject({ precision: "1", alpha: "", alpha_missing: "no-variation" });
  expect(rows[6]!.alpha_missing).toBe("");
});

test("no id is a formula in a spreadsheet", () => {
  const first = [act("=1", "+2", "ACCUSE")];
  const csv = agreementToCsv(agreementOf([{ id: "d", title: "d", quietSentenceCount: 0, first, second: first }]));
  expect((parse(csv, { columns: true }) as { level: string; id: string }[]).at(-1)!.id).toMatch(/^'/);
});
