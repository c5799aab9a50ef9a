import { describe, expect, it } from "vitest";
import { nextPageCursor, pageOfCursor, readQuery } from "./read-query";

const faultsOf = (query: string, own: string[] = ["query", "cursor", "sort"]) => {
  const request = new Request(`http://127.0.0.1:3000/api/v1/relations?${query}`);
  const read = readQuery(request, own, ({ oneOf }) => oneOf("sort", ["name", "events"]));
  return read.ok ? [] : read.faults.map(({ code, field }) => `${code} ${field}`);
};

describe("the parameters of a list", () => {
  it.each(["", "actors=PAK~AFG&with=TUR&from=2025-01-01&sort=name&query=talks", "sort=&cursor=", "query=%22%20OR%201"])(
    "takes “%s”",
    (query) => expect(faultsOf(query)).toEqual([]),
  );

  it.each([
    ["actor=PAK", ["unknown-parameter actor"]],
    ["__proto__=1&toString=2", ["unknown-parameter __proto__", "unknown-parameter toString"]],
    ["from=2025-01-01&from=2025-02-01", ["repeated-parameter from"]],
    ["sort=name&sort=events", ["repeated-parameter sort"]],
    ["sort=size", ["bad-parameter sort"]],
    ["type=FOO~AGREE~BAR", ["bad-parameter type", "bad-parameter type"]],
    [`query=${"a".repeat(501)}`, ["bad-parameter query"]],
    [`${"x".repeat(300)}=1`, [`unknown-parameter ${"x".repeat(100)}`]],
  ])("says what is wrong with “%s”", (query, faults) => expect(faultsOf(query)).toEqual(faults));

  it("knows a route's own parameters only where it names them", () => {
    expect(faultsOf("query=talks", [])).toEqual(["unknown-parameter query"]);
  });
});

it("finds the page that a cursor of its own names, and none in another text", () => {
  expect(pageOfCursor(undefined)).toBe(1);
  expect(pageOfCursor(nextPageCursor({ page: 2, pageCount: 3 }))).toBe(3);
  expect(nextPageCursor({ page: 3, pageCount: 3 })).toBeUndefined();
  for (const cursor of ["garbage", "page-2", Buffer.from("page-0").toString("base64url")])
    expect(pageOfCursor(cursor), cursor).toBeUndefined();
});
