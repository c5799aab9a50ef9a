import { unzipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { zipFiles } from "../to-zip";
import type { NativeChart } from "./native-chart";

/** Of a chart of lines, whose first column is of days. */
const DAY_FORMAT = "yyyy-mm-dd";

/** The workbook behind a native chart, whose cells a program for slides lets its reader edit. A gap is an empty cell. */
export async function dataWorkbook({ kind, labels, series }: NativeChart): Promise<Uint8Array> {
  const head = [null, ...series.map(({ name }) => ({ value: name, type: String }))];
  const rows = labels.map((label, index) => [
    typeof label === "number" ? { value: label, type: Number, format: DAY_FORMAT } : { value: label, type: String },
    ...series.map(({ values }) => {
      const value = values[index];
      return value === undefined ? null : { value, type: Number };
    }),
  ]);
  const columns = [{ width: kind === "line" ? 12 : 24 }];
  const bytes = await writeExcelFile([{ sheet: "Sheet1", data: [head, ...rows], columns }] as never).toBuffer();
  return zipFiles(unzipSync(new Uint8Array(bytes)));
}
