import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSavedView, MAX_VIEW_ADDRESS_LENGTH, MAX_VIEW_NAME_LENGTH, toOwnAddress } from "./check-saved-view";

describe("the address of a saved view", () => {
  it.each([
    ["/", "/"],
    ["/relations/AFG/PAK?from=2025-10-01&to=2025-10-30", "/relations/AFG/PAK?from=2025-10-01&to=2025-10-30"],
    [
      "/events?publisher=O'Neil%20Post&actors=group.gulf~TUR",
      "/events?publisher=O%27Neil%20Post&actors=group.gulf~TUR",
    ],
    ["/map#zoom", "/map"],
  ])("%s is one of ours", (given, kept) => {
    expect(toOwnAddress(given)).toBe(kept);
  });

  it.each([
    "",
    "relations",
    "//example.org",
    "/\\example.org",
    "/..//example.org",
    "https://example.org/",
    "javascript:alert(1)",
    "/api/v1/views",
    "/x/../api/v1/views",
    "/x/%2e%2e/api",
    "/_next/static",
    "/a\nb",
    `/?q=${"x".repeat(MAX_VIEW_ADDRESS_LENGTH)}`,
  ])("%j is not", (given) => {
    expect(toOwnAddress(given)).toBeUndefined();
  });

  it("stays on this server whatever is asked for, and is kept as it was kept before", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webPath(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (given) => {
          const own = toOwnAddress(given);
          if (own === undefined) return;
          expect(new URL(own, "https://here.test").origin).toBe("https://here.test");
          expect(toOwnAddress(own)).toBe(own);
        },
      ),
    );
  });
});

describe("the name of a saved view", () => {
  it("loses blanks, needs a letter or digit, and has a bound", () => {
    expect(checkSavedView({ name: "  After \n Istanbul ", address: "/" })).toEqual({
      ok: true,
      value: { name: "After Istanbul", address: "/" },
    });
    const codes = (name: string, address = "/") => {
      const checked = checkSavedView({ name, address });
      return checked.ok ? [] : checked.faults.map(({ code }) => code);
    };
    expect(codes(" – ")).toEqual(["view-name-missing"]);
    expect(codes("x".repeat(MAX_VIEW_NAME_LENGTH))).toEqual([]);
    expect(codes("x".repeat(MAX_VIEW_NAME_LENGTH + 1), "//x")).toEqual(["view-name-too-long", "view-address"]);
  });
});
