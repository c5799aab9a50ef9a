import { expect, it } from "vitest";
import { regionOf } from "./region-of";

it("finds the narrowest region of a state and none for an organisation", () => {
  expect(regionOf("PAK")?.id).toBe("southern-asia");
  expect(regionOf("TUR")?.id).toBe("western-asia");
  expect(regionOf("KEN")?.place).toBeLessThan(regionOf("FRA")!.place);
  expect(regionOf("UNO")).toBeUndefined();
});
