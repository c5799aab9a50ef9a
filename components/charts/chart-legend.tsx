import clsx from "clsx";
import type { LegendItem } from "./chart-legend-items";
import { LegendSwatch, SWATCH_HEIGHT, swatchWidth } from "./legend-swatch";
import type { ChartPalette } from "./palette";
import { useSvgId } from "./svg-id";

/** The legend above a drawing on the screen. Names of lines hide where the drawing is wide enough to label its lines. */
export function ChartLegend({
  items,
  palette,
  hidesLinesWhenWide,
}: {
  items: LegendItem[];
  palette: ChartPalette;
  hidesLinesWhenWide: boolean;
}) {
  const id = useSvgId("legend");
  if (items.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-ink-soft">
      {items.map((item) => (
        <li
          key={item.id}
          className={clsx(
            "inline-flex items-center gap-1.5",
            item.kind === "line" && hidesLinesWhenWide && "@min-[560px]:hidden",
          )}
        >
          {item.kind === "scale" && (
            <span>
              {item.words[0]} <bdi dir="ltr">{item.ends[0]}</bdi>
            </span>
          )}
          <svg
            aria-hidden
            width={swatchWidth(item)}
            height={SWATCH_HEIGHT}
            className={clsx("shrink-0", item.kind === "scale" && "rtl:-scale-x-100")}
          >
            <LegendSwatch item={item} palette={palette} id={`${id}-${item.id}`} />
          </svg>
          {item.kind === "scale" ? (
            <span>
              <bdi dir="ltr">{item.ends[1]}</bdi> {item.words[1]}
              {item.label !== "" && <span className="text-ink-faint @max-[440px]:hidden"> ({item.label})</span>}
            </span>
          ) : (
            item.label
          )}
        </li>
      ))}
    </ul>
  );
}
