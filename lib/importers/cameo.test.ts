import { describe, expect, it } from "vitest";
import { parseCameoCode } from "./cameo-code-cell";
import { isCameoCode } from "./cameo-codes";
import { mediationOfCameo } from "./cameo-mediation";
import { isReciprocalCameo } from "./cameo-reciprocity";

describe("CAMEO codes", () => {
  it("are text with their zeros", () => {
    expect(["010", "0311", "190", "1056", "20"].map(isCameoCode)).toEqual([true, true, true, true, true]);
    expect(["10y", "13y", "311", "210", "", "0"].map(isCameoCode)).toEqual([false, false, false, false, false, false]);
  });

  it.each([
    ["010", "01", "010"],
    ["10", "1", "010"],
    ["10", "01", "010"],
    ["10", "10", "10"],
    ["311", "3", "0311"],
    ["36", "03", "036"],
    ["190", "19", "190"],
    ["190", "18", undefined],
    ["13y", "13", undefined],
    ["", "01", undefined],
  ])("of %s under root %s is %s", (cell, root, code) => expect(parseCameoCode(cell, root)).toBe(code));

  it.each([
    ["042", "042"],
    ["42", "042"],
    ["311", "0311"],
    ["112", "112"],
    ["19", undefined],
    ["10", undefined],
    ["999", undefined],
  ])("of %s without a root is %s", (cell, code) => expect(parseCameoCode(cell)).toBe(code));

  it("tell who mediates as far as a pair can", () => {
    expect(mediationOfCameo("039")).toEqual({ mediator: "source", state: "offered" });
    expect(mediationOfCameo("126")).toEqual({ mediator: "target", state: "rejected" });
    expect(mediationOfCameo("135")).toBeUndefined();
  });

  it("tell what two do together: meetings, signatures, truces; not attacks, mediations or what one intends", () => {
    for (const code of ["036", "040", "041", "042", "043", "044", "046", "057", "062", "0871"])
      expect(isReciprocalCameo(code), code).toBe(true);
    for (const code of ["010", "0311", "045", "051", "0872", "112", "190", "193"])
      expect(isReciprocalCameo(code), code).toBe(false);
  });
});
