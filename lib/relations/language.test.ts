import { describe, expect, it } from "vitest";
import { languageOf, preferredLanguage } from "./language";

describe("the language of a request", () => {
  it.each([
    ["fr", "ar", "fr"],
    ["xx", "ar", "ar"],
    [undefined, "fr-CA,fr;q=0.9,en;q=0.8", "fr"],
    [undefined, "de-DE,de;q=0.9,ar;q=0.5,fr;q=0.7", "fr"],
    [undefined, "ar;q=0,en;q=0.1", "en"],
    [undefined, "fr;q=high, ar-EG", "ar"],
    [undefined, "de, *", "en"],
    [undefined, "", "en"],
    [undefined, null, "en"],
  ])("cookie %s and Accept-Language %s give %s", (chosen, accepted, language) => {
    expect(preferredLanguage(chosen, accepted)).toBe(language);
  });

  it("is read from a locale", () => {
    expect(["en-GB", "fr", "ar-u-ca-gregory-nu-latn", "de"].map(languageOf)).toEqual(["en", "fr", "ar", "en"]);
  });
});
