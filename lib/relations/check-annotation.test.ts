import { describe, expect, it } from "vitest";
import { checkAnnotation } from "./check-annotation";

const NOTE = {
  subject: "AFG-PAK",
  fromDate: "2025-10-19",
  toDate: "2025-10-19",
  text: "Ceasefire agreed in Doha",
  author: "",
};
const codes = (change: Partial<typeof NOTE>) => {
  const checked = checkAnnotation({ ...NOTE, ...change });
  return checked.ok ? [] : checked.faults.map(({ code }) => code);
};

describe("a note", () => {
  it("is kept on one line, without signs that turn or hide text", () => {
    const checked = checkAnnotation({ ...NOTE, text: " a\n\tb\u202E c\u0007 ", author: " Desk  2 " });
    expect(checked).toEqual({ ok: true, value: { ...NOTE, text: "a b c", author: "Desk 2" } });
  });

  it("needs a text of 500 characters at most", () => {
    expect(codes({ text: " \n " })).toEqual(["note-text-missing"]);
    expect(codes({ text: "x".repeat(500) })).toEqual([]);
    expect(codes({ text: "x".repeat(501) })).toEqual(["note-text-too-long"]);
    expect(codes({ author: "x".repeat(61) })).toEqual(["note-author-too-long"]);
  });

  it("needs days in their order", () => {
    expect(codes({ toDate: "2025-10-18" })).toEqual(["note-days-order"]);
    expect(codes({ fromDate: "2025-02-30" })).toEqual(["note-day"]);
    expect(codes({ toDate: "9999-01-01" })).toEqual(["note-day"]);
  });

  it("is about all, an actor, or a dyad in the order of its codes", () => {
    for (const subject of ["", "PAK", "AFG-PAK"]) expect(codes({ subject })).toEqual([]);
    for (const subject of ["PAK-AFG", "AFG-AFG", "pak", "A-B-C", "AFG-"])
      expect(codes({ subject })).toEqual(["note-subject"]);
  });
});
