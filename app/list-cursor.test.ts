import { expect, it } from "vitest";
import { listCursor } from "./list-cursor";

const isNumber = (value: string) => /^\d+$/.test(value);

it("takes a cursor of the list, and names what is none", () => {
  expect(listCursor({ cursor: "12" }, isNumber)).toEqual({ cursor: "12", problems: [] });
  expect(listCursor({ cursor: "garbage" }, isNumber)).toEqual({
    problems: [{ parameter: "cursor", value: "garbage" }],
  });
  for (const cursor of ["", undefined]) expect(listCursor({ cursor }, isNumber)).toEqual({ problems: [] });
});
