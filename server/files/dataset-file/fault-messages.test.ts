import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import faults from "@/messages/en/faults.json";

const t = createTranslator({ locale: "en", messages: { faults } });

test("every fault of a file has its message", () => {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const codes = sources.flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, name), "utf8");
    return [...text.matchAll(/new FileFault\(\s*"([\w-]+)"/g)].map(([, code]) => code!);
  });
  expect(new Set(codes).size).toBeGreaterThan(20);
  expect(codes.filter((code) => !(code in faults))).toEqual([]);
});

test("messages say what the file is, where it ends and what to do", () => {
  const name = "a.csv";
  expect(t("faults.file-truncated", { name, lines: 0 })).toBe(
    "“a.csv” breaks off before its first line ends. Get it again.",
  );
  expect(t("faults.file-truncated", { name, lines: 1200 })).toBe("“a.csv” breaks off after 1,200 lines. Get it again.");
  expect(t("faults.file-is-binary", { name, kind: "xlsx" })).toBe(
    "“a.csv” is an Excel workbook. Save its table as CSV (UTF-8) and choose that.",
  );
  expect(t("faults.file-is-web-page", { name, title: "404", titled: "yes" })).toContain("a web page (“404”), not data");
  expect(t("faults.file-is-web-page", { name, title: "", titled: "no" })).toContain("a web page, not data");
  expect(t("faults.zip-without-table", { name, members: "", filled: "no" })).toBe(
    "“a.csv” holds no table: it is empty.",
  );
});
