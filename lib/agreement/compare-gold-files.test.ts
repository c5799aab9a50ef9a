import { describe, expect, it } from "vitest";
import { compareGoldFiles } from "./compare-gold-files";

const line = (id: string, events: object[], text = "Pakistan accused Afghanistan. It rained.") =>
  JSON.stringify({ id, text, date: "2025-06-01", events });
const ACCUSED = { source: "PAK", target: "AFG", plover: "ACCUSE", quad: 3 };
const codesOf = (first: string, second: string) => {
  const outcome = compareGoldFiles(first, second);
  return outcome.ok ? [] : outcome.faults.map(({ code, field }) => `${field ?? ""} ${code}`);
};

describe("two files of gold", () => {
  it("are set beside one another by the ids of their documents", () => {
    const outcome = compareGoldFiles(
      `\ufeff${line("a", [ACCUSED])}\r\n${line("b", [])}\n`,
      [line("c", []), line("a", [{ ...ACCUSED, sym: true }])].join("\n"),
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: { onlyFirstCount: 1, onlySecondCount: 1, documents: [{ id: "a", quietSentenceCount: 1 }] },
    });
    expect(outcome.ok && outcome.value.documents[0]!.second).toMatchObject([{ source: "PAK", isReciprocal: true }]);
  });

  it("are refused with the file and the line that cannot be taken", () => {
    const good = line("a", []);
    expect(codesOf(good, "")).toEqual(["second no-line"]);
    expect(codesOf(`${good}\n{`, good)).toEqual(["first line-unreadable", " line-no-json"]);
    expect(codesOf(good, line("a", [{ ...ACCUSED, plover: "SHOUT" }]))[0]).toBe("second line-unreadable");
    expect(codesOf(`${good}\n${good}`, good)).toEqual(["first id-twice"]);
    expect(codesOf(good, line("b", []))).toEqual(["second no-shared-document"]);
    expect(codesOf(good, line("a", [], "Another text."))).toEqual(["second texts-differ"]);
    expect(codesOf(Array.from({ length: 5_001 }, (_, at) => line(String(at), [])).join("\n"), good)).toEqual([
      "first too-many-lines",
    ]);
  });
});
