import type { DotShape } from "./series-style";

/** A dot in one of six outlines, about `size` pixels across. */
export function DotMark({
  shape,
  x,
  y,
  size = 7,
  colour,
  surface,
}: {
  shape: DotShape;
  x: number;
  y: number;
  size?: number;
  colour: string;
  surface: string;
}) {
  const half = size / 2;
  const outline = { stroke: surface, strokeWidth: 1 };
  switch (shape) {
    case "square":
      return <rect x={x - half} y={y - half} width={size} height={size} fill={colour} {...outline} />;
    case "triangle":
      return (
        <path
          d={`M${x} ${y - half * 1.2}L${x + half * 1.15} ${y + half}H${x - half * 1.15}Z`}
          fill={colour}
          {...outline}
        />
      );
    case "diamond":
      return (
        <path
          d={`M${x} ${y - half * 1.3}L${x + half * 1.3} ${y}L${x} ${y + half * 1.3}L${x - half * 1.3} ${y}Z`}
          fill={colour}
          {...outline}
        />
      );
    case "cross":
      return (
        <path
          d={`M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}`}
          stroke={colour}
          strokeWidth={2}
          fill="none"
        />
      );
    case "ring":
      return <circle cx={x} cy={y} r={half} fill={surface} stroke={colour} strokeWidth={2} />;
    case "circle":
      return <circle cx={x} cy={y} r={half} fill={colour} {...outline} />;
  }
}
