import type { DrawingProps } from "./drawing-props";
import { MatrixCells } from "./matrix-cells";
import { MATRIX_LABEL_SIZE, matrixLayout, type MatrixLayout } from "./matrix-layout";
import type { ChartPalette } from "./palette";
import { useSvgId } from "./svg-id";
import { textAnchor } from "./text-anchor";
import { truncateText } from "./wrap-text";

/** A matrix as one picture, for a file. */
export function MatrixDrawing({ model, texts, palette, width, height }: DrawingProps) {
  const layout = matrixLayout(model, width, texts);
  const hatchId = useSvgId("hatch");
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <MatrixRowHeaders layout={layout} palette={palette} />
      <g transform={`translate(${layout.headerWidth} 0)`}>
        <MatrixColumnHeaders layout={layout} palette={palette} />
        <MatrixCells layout={layout} palette={palette} texts={texts} hatchId={hatchId} />
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
  return (
    <g fontSize={MATRIX_LABEL_SIZE} fill={palette.text}>
      {layout.columns.map((column, index) => {
        const label = truncateText(column.label, layout.headerRoom, MATRIX_LABEL_SIZE);
        const x = (index + 0.5) * layout.columnWidth + 4;
        const y = layout.headerHeight - 7;
        return (
          <text
            key={column.id}
            x={x}
            y={y}
            transform={`rotate(${-layout.headerAngle} ${x} ${y})`}
            {...textAnchor(label, "left")}
          >
            {label}
          </text>
        );
      })}
    </g>
  );
}
