import { describe, expect, it } from "vitest";
import { CODE_TOOLS, codeLine } from "./code-lines";

describe("a line that loads a chart's data", () => {
  it("quotes the address so that nothing of it is code", () => {
    const address = 'http://127.0.0.1:3000/api/v1/charts/x.csv?a=AFG&b="$(id)`\\';
    for (const tool of CODE_TOOLS) {
      const line = codeLine(tool, address);
      expect(line).toContain('"http://127.0.0.1:3000/api/v1/charts/x.csv?a=AFG&b=%22%24(id)%60%5C"');
      expect(line).not.toContain("\n");
    }
  });
});
