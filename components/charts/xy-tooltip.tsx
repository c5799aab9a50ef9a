import type { ChartModel } from "@/lib/charts/chart-model";
import { countText, isBareCount, measuredText, placeText, valueText, type ChartMark } from "./chart-mark";
import type { ChartTexts } from "./chart-texts";
import { ChartTooltip } from "./chart-tooltip";
import { LegendSwatch, SWATCH_HEIGHT } from "./legend-swatch";
import type { ChartPalette } from "./palette";
import type { XyColumn } from "./xy-columns";

/** The values at the cursor, one row for each series; with a mark of its own, where it stands and what a click opens. */
export function XyTooltip({
  model,
  column,
  mark,
  texts,
  palette,
  x,
  y,
  width,
}: {
  model: ChartModel;
  column: XyColumn;
  /** The mark that the reader points at; none where the cursor is another chart's. */
  mark?: ChartMark;
  texts: ChartTexts;
  palette: ChartPalette;
  x: number;
  y: number;
  width: number;
}) {
  return (
    <ChartTooltip x={x} y={y} width={width}>
      {mark && <p className="font-semibold">{placeText(model, mark.point, texts)}</p>}
      <table className="mt-0.5">
        <tbody>
          {column.marks.map((one) => (
            <tr key={one.series.id} className={one.point === mark?.point ? "font-semibold" : "text-ink-soft"}>
              {model.series.length > 1 && (
                <td className="pe-2 align-top">
                  <span className="inline-flex items-center gap-1.5">
                    <svg width={18} height={SWATCH_HEIGHT} className="shrink-0">
                      <LegendSwatch
                        id={`tip-${one.series.id}`}
                        item={{
                          kind: model.kind === "lines" ? "line" : "bar",
                          id: one.series.id,
                          label: "",
                          tone: one.series.tone,
                        }}
                        palette={palette}
                      />
                    </svg>
                    {texts.text(one.series.label)}
                  </span>
                </td>
              )}
              <td className="pe-2 text-end align-top tabular-nums">{valueText(model, one.point, texts)}</td>
              <td className="text-end align-top whitespace-nowrap text-ink-faint tabular-nums">
                {!isBareCount(model, one.point) &&
                  (measuredText(one.point, texts) ?? texts.own("shortCount", { count: one.point.eventCount }))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mark?.point.eventQuery !== undefined && (
        <p className="mt-1 text-ink-faint">{texts.own("openHint", { what: countText(mark.point, texts) })}</p>
      )}
    </ChartTooltip>
  );
}
