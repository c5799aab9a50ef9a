import { describe, expect, it } from "vitest";
import { codeDocument } from "@/lib/coder/code-document";
import { readLexicon } from "@/server/files/read-lexicon";
import { coderModels } from "@/server/workers/coder-models";
import { agreement } from "./tree-opinion";

const { parser } = coderModels();

const code = (text: string, models: { parser?: typeof parser }) =>
  codeDocument(
    { id: "x", title: "", publisher: "", publishedDate: "2024-01-01", language: "en", text, sha256: "" },
    readLexicon(),
    models,
  ).events;

describe("the second opinion", () => {
  it.each([
    [
      "Turkey, after it had waited for months for an answer that never came, expelled the Greek ambassador.",
      "TUR",
      "GRC",
    ],
    ["Officials said Egypt – a partner of long standing – had condemned Ethiopia.", "EGY", "ETH"],
  ])("names who acts where the verb stands far from its subject: %s", (text, source, target) => {
    const pairs = code(text, { parser }).map(({ participants }) =>
      participants.map((participant) => `${participant.role} ${participant.code.slice(0, 3)}`),
    );
    expect(pairs).toEqual([[`source ${source}`, `target ${target}`]]);
  });

  it("makes an act surer that both views see alike", () => {
    const text = "Iran expelled two Iraqi diplomats.";
    const [alone] = code(text, {});
    const [seconded] = code(text, { parser });
    expect(seconded!.participants).toEqual(alone!.participants);
    expect(seconded!.confidence).toBeGreaterThan(alone!.confidence);
  });

  it("weighs a view by its countries: alike, other, one alone, none, not asked", () => {
    const named = (...codes: string[]) => codes.map((one) => ({ code: one, name: one, isInferred: false }));
    expect(agreement(named("IRN"), named("IRNMIL", "SYR"))).toBeGreaterThan(0);
    expect(agreement(named("IRN"), named("IRQ"))).toBeLessThan(0);
    expect(agreement(named("IRN"), [])).toBeLessThan(0);
    expect(agreement([], named("IRN"))).toBeLessThan(0);
    expect(agreement([], [])).toBe(0);
    expect(agreement(named("IRN"), undefined)).toBe(0);
  });
});
