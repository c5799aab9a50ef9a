import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocumentInput } from "./check-document-input";
import { MAX_TEXT_BYTES, type DocumentInput } from "./document-input";
import { toDocumentText } from "./document-text";

const TODAY = "2026-03-01";
const input = (changes: Partial<DocumentInput> = {}): DocumentInput => ({
  text: "Iran met Iraq.",
  title: "A title",
  publisher: "Desk",
  publishedDate: "2026-02-28",
  url: "",
  ...changes,
});
const codesOf = (changes: Partial<DocumentInput>) => {
  const checked = checkDocumentInput(input(changes), TODAY);
  return checked.ok ? checked.value.warnings.map((warning) => warning.id) : checked.faults.map((fault) => fault.code);
};

describe("checkDocumentInput", () => {
  it("takes what is in order, tidied", () => {
    const checked = checkDocumentInput(
      input({ text: "\ufeff One.\r\nTwo.\r", title: " A\n title\u0007 ", url: " https://example.org/a " }),
      TODAY,
    );
    expect(checked).toEqual({
      ok: true,
      value: {
        text: "One.\nTwo.",
        title: "A title",
        publisher: "Desk",
        publishedDate: "2026-02-28",
        url: "https://example.org/a",
        warnings: [],
      },
    });
  });

  it.each([
    [{ text: " \n\t\ufeff" }, "text-empty"],
    [{ text: "\u200b \u2060\u00ad\u202e\u3164\0" }, "text-empty"],
    [{ text: "é".repeat(MAX_TEXT_BYTES / 2 + 1) }, "text-too-long"],
    [{ title: "\n" }, "title-empty"],
    [{ title: "x".repeat(501) }, "title-too-long"],
    [{ publisher: "x".repeat(201) }, "publisher-too-long"],
    [{ publishedDate: "" }, "date-missing"],
    [{ publishedDate: "2025-02-30" }, "date-invalid"],
    [{ publishedDate: "22/11/2025" }, "date-invalid"],
    [{ publishedDate: "1799-12-31" }, "date-too-old"],
    [{ publishedDate: "2026-03-03" }, "faults.date-in-future"],
    [{ publishedDate: "2027-03-02" }, "faults.date-in-future"],
    [{ publishedDate: "2027-03-03" }, "date-too-far"],
    [{ publishedDate: "9999-12-31" }, "date-too-far"],
    [{ url: "javascript:alert(1)" }, "url-invalid"],
    [{ url: "ftp://example.org" }, "url-invalid"],
    [{ url: "example.org" }, "url-invalid"],
    [{ url: "https://" }, "url-invalid"],
    [{ url: `https://example.org/${"x".repeat(2000)}` }, "url-too-long"],
  ] as const)("says what is wrong with %j", (changes, code) => {
    expect(codesOf(changes)).toEqual([code]);
  });

  it("takes a text of exactly the most bytes, the first day, and tomorrow, which somewhere is today", () => {
    expect(codesOf({ text: "é".repeat(MAX_TEXT_BYTES / 2) })).toEqual([]);
    expect(codesOf({ publishedDate: "1800-01-01" })).toEqual([]);
    expect(codesOf({ publishedDate: "2026-03-02" })).toEqual([]);
  });

  it("names all faults at once", () => {
    expect(codesOf({ text: "", title: "", publishedDate: "x", url: "y" })).toHaveLength(4);
  });

  it("never throws", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, text, text, text, (body, title, publisher, publishedDate, url) => {
        checkDocumentInput({ text: body, title, publisher, publishedDate, url }, TODAY);
      }),
    );
  });
});

describe("toDocumentText", () => {
  it("keeps offsets where surrogates stand alone", () => {
    expect(toDocumentText("a\ud800b🙂c\udc00")).toBe("a\ufffdb🙂c\ufffd");
  });

  it("gives the same text for its own result", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = toDocumentText(text);
        expect(once.isWellFormed()).toBe(true);
        expect(toDocumentText(once)).toBe(once);
      }),
    );
  });
});
