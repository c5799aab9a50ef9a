import type { ChartTable } from "@/lib/charts/chart-table";
import { isDay } from "@/lib/relations/day";
import { isGap } from "@/lib/relations/gap";
import type { ChartTexts } from "./chart-texts";

/** The numbers of a chart as a table; there without the drawing, and the same rows as its CSV. */
export function ChartTableTwin({ table, caption, texts }: { table: ChartTable; caption: string; texts: ChartTexts }) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="relative mt-2 max-h-96 overflow-auto rounded border border-line"
    >
      <table className="w-full border-collapse text-table">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-sunken text-start text-xs text-ink-soft">
          <tr>
            {table.columns.map(({ label }, index) => (
              <th
                key={index}
                scope="col"
                className={`px-2.5 py-1.5 font-semibold whitespace-nowrap ${isNumeric(table, index) ? "text-end" : "text-start"}`}
              >
                {texts.text(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rowIndex) => (
            <tr key={rowIndex} className="border-t border-line">
              {row.map((cell, index) => (
                <td
                  key={index}
                  className={`px-2.5 py-1 whitespace-nowrap ${isNumeric(table, index) ? "text-end tabular-nums" : ""} ${isGap(cell) ? "text-ink-faint" : ""}`}
                >
                  {cellText(cell, texts)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellText(cell: ChartTable["rows"][number][number], texts: ChartTexts): string {
  if (typeof cell === "number") return texts.number(cell);
  if (isGap(cell)) return texts.gap(cell);
  if (isDay(cell)) return texts.day(cell);
  return texts.text(cell);
}

function isNumeric(table: ChartTable, index: number): boolean {
  return table.rows.some((row) => typeof row[index] === "number");
}
