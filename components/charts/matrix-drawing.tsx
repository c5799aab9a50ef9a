import { isGap } from "@/lib/relations/gap";
import type { ChartMark } from "./chart-mark";
import type { DrawingProps } from "./drawing-props";
import { inkOn } from "./ink-on";
import { HatchPattern } from "./hatch";
import { MATRIX_LABEL_SIZE, matrixLayout, type MatrixLayout } from "./matrix-layout";
import type { ChartPalette } from "./palette";
import { useSvgId } from "./svg-id";
import { textAnchor } from "./text-anchor";
import { truncateText } from "./wrap-text";
import type { ChartTexts } from "./chart-texts";

/** A matrix as one picture, for a file. */
export function MatrixDrawing({ model, texts, palette, width, height }: DrawingProps) {
  const layout = matrixLayout(model, width, texts);
  const hatchId = useSvgId("hatch");
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <MatrixRowHeaders layout={layout} palette={palette} />
      <g transform={`translate(${layout.headerWidth} 0)`}>
        <defs>
          <HatchPattern id={hatchId} palette={palette} />
        </defs>
        <MatrixColumnHeaders layout={layout} palette={palette} />
        {layout.rows.map((row, rowIndex) =>
          layout.columns.map((column, columnIndex) => (
            <g
              key={`${row.id} ${column.id}`}
              transform={`translate(${columnIndex * layout.columnWidth} ${layout.headerHeight + rowIndex * layout.rowHeight})`}
            >
              <MatrixCell
                mark={layout.markOf(row.id, column.id)}
                isSelf={row.id === column.id}
                layout={layout}
                palette={palette}
                texts={texts}
                hatchId={hatchId}
              />
            </g>
          )),
        )}
      </g>
    </svg>
  );
}

/** Names of the rows, right-aligned at the cells. */
export function MatrixRowHeaders({ layout, palette }: { layout: MatrixLayout; palette: ChartPalette }) {
  return (
    <g fontSize={MATRIX_LABEL_SIZE} fill={palette.text}>
      {layout.rows.map((row, index) => {
        const label = truncateText(row.label, layout.headerWidth - 10, MATRIX_LABEL_SIZE);
        return (
          <text
            key={row.id}
            x={layout.headerWidth - 8}
            y={layout.headerHeight + (index + 0.5) * layout.rowHeight}
            dy="0.35em"
            {...textAnchor(label, "right")}
          >
            {label}
          </text>
        );
      })}
    </g>
  );
}

/** Names of the columns, rising to the right from the middle of their cells. */
export function MatrixColumnHeaders({ layout, palette }: { layout: MatrixLayout; palette: ChartPalette }) {
  const room = (layout.headerHeight - 14) / Math.SQRT1_2;
  return (
    <g fontSize={MATRIX_LABEL_SIZE} fill={palette.text}>
      {layout.columns.map((column, index) => {
        const label = truncateText(column.label, room, MATRIX_LABEL_SIZE);
        const x = (index + 0.5) * layout.columnWidth + 4;
        const y = layout.headerHeight - 7;
        return (
          <text key={column.id} x={x} y={y} transform={`rotate(-45 ${x} ${y})`} {...textAnchor(label, "left")}>
            {label}
          </text>
        );
      })}
    </g>
  );
}

/** One cell at the origin: colour and sign for a value, hatch for what is not covered, pale grey for nothing found. */
export function MatrixCell({
  mark,
  isSelf,
  layout,
  palette,
  texts,
  hatchId,
}: {
  mark: ChartMark | undefined;
  isSelf: boolean;
  layout: MatrixLayout;
  palette: ChartPalette;
  texts: ChartTexts;
  hatchId: string;
}) {
  const width = layout.columnWidth - 2;
  const height = layout.rowHeight - 2;
  if (!mark && isSelf) return null;
  const value = mark?.point.value;
  if (typeof value !== "number") {
    const reason = isGap(value) ? value.reason : "no-events";
    const isHatched = reason === "outside-coverage";
    return (
      <>
        <rect x={1} y={1} width={width} height={height} rx={2} fill={isHatched ? `url(#${hatchId})` : palette.empty} />
        {!isHatched && reason !== "no-events" && (
          <circle cx={1 + width / 2} cy={1 + height / 2} r={2} fill={palette.mutedText} />
        )}
      </>
    );
  }
  const position = value / layout.bound;
  const sign = value > 0 ? "+" : value < 0 ? "−" : "0";
  return (
    <>
      <rect
        x={1}
        y={1}
        width={width}
        height={height}
        rx={2}
        fill={palette.diverging(position)}
        stroke={palette.name === "forced" ? "CanvasText" : "none"}
      />
      <text
        x={layout.columnWidth / 2}
        y={layout.rowHeight / 2}
        dy="0.35em"
        textAnchor="middle"
        fontSize={width >= 44 ? 12 : 14}
        fontWeight={width >= 44 ? 400 : 600}
        fill={palette.name === "forced" ? palette.text : inkOn(palette.diverging(position))}
      >
        {width >= 44 ? withSign(value, layout.bound, texts) : sign}
      </text>
    </>
  );
}

function withSign(value: number, bound: number, texts: ChartTexts): string {
  const text = texts.number(value, bound > 1 ? 1 : 2, true);
  return value > 0 ? `+${text}` : text;
}
