/** Programs that load a chart's data by its address, in the order of the menu. */
export const CODE_TOOLS = ["sheets", "excel", "python", "r", "stata"] as const;

export type CodeTool = (typeof CODE_TOOLS)[number];

/** Their names. */
export const CODE_TOOL_NAMES: Readonly<Record<CodeTool, string>> = {
  sheets: "Google Sheets",
  excel: "Excel (Power Query)",
  python: "Python (pandas)",
  r: "R",
  stata: "Stata",
};

/** One line that loads the CSV at an address; the address is quoted as the program wants it. */
export function codeLine(tool: CodeTool, address: string): string {
  const quoted = `"${address.replaceAll('"', "%22").replaceAll("\\", "%5C").replaceAll("`", "%60").replaceAll("$", "%24")}"`;
  switch (tool) {
    case "sheets":
      return `=IMPORTDATA(${quoted})`;
    case "excel":
      return `= Table.PromoteHeaders(Csv.Document(Web.Contents(${quoted}), [Delimiter = ",", Encoding = 65001]))`;
    case "python":
      return `import pandas; data = pandas.read_csv(${quoted}, encoding="utf-8-sig")`;
    case "r":
      return `data <- read.csv(${quoted}, fileEncoding = "UTF-8-BOM")`;
    case "stata":
      return `import delimited ${quoted}, clear encoding("utf-8") bindquote(strict)`;
  }
}
