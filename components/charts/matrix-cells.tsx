import { memo } from "react";
import type { ChartTexts } from "./chart-texts";
import { HatchPattern } from "./hatch";
import { inkOn } from "./ink-on";
import { matrixPaths } from "./matrix-paths";
import type { MatrixLayout } from "./matrix-layout";
import type { ChartPalette } from "./palette";

/**
 * All cells of a matrix below its column headers: one path for each colour instead of a shape for each cell, so that a
 * matrix of 60 × 60 is drawn at once. Hatch is what is not covered, pale grey what is covered with nothing found.
 */
export const MatrixCells = memo(function MatrixCells({
  layout,
  palette,
  texts,
  hatchId,
}: {
  layout: MatrixLayout;
  palette: ChartPalette;
  texts: ChartTexts;
  hatchId: string;
}) {
  const { fills, signs, numbers, dots, breaks } = matrixPaths(layout, palette, texts);
  const isForced = palette.name === "forced";
  const ink = (fill: string) => (isForced ? palette.text : inkOn(fill));
  return (
    <>
      <defs>
        <HatchPattern id={hatchId} palette={palette} />
      </defs>
      {[...fills].map(([fill, path]) => (
        <path
          key={fill}
          d={path}
          fill={fill === "hatch" ? `url(#${hatchId})` : fill}
          stroke={isForced && fill !== "hatch" && fill !== palette.empty ? "CanvasText" : "none"}
        />
      ))}
      {[...signs].map(([fill, path]) => (
        <path key={fill} d={path} fill="none" stroke={ink(fill)} strokeWidth={1.6} />
      ))}
      {dots !== "" && <path d={dots} fill={palette.mutedText} />}
      {numbers.map(({ x, y, fill, text }) => (
        <text key={`${x} ${y}`} x={x} y={y} dy="0.35em" textAnchor="middle" fontSize={12} fill={ink(fill)}>
          {text}
        </text>
      ))}
      {breaks !== "" && <path d={breaks} fill="none" stroke={palette.axis} strokeWidth={1.5} />}
    </>
  );
});
