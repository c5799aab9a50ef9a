import type { MediationState } from "@/lib/relations/mediation-state";
import type { ChartPalette } from "./palette";

/**
 * The glyph of a mediation's state as outlines, in the shapes of MEDIATION_STATE_GLYPHS (`○◐●★…`): files embed a font
 * that has no such signs.
 */
export function StateGlyph({
  state,
  x,
  y,
  palette,
  size = 13,
}: {
  state: MediationState;
  x: number;
  y: number;
  palette: ChartPalette;
  size?: number;
}) {
  const radius = size / 2;
  const ink = palette.text;
  const ring = { cx: x, cy: y, r: radius - 0.75, fill: palette.surface, stroke: ink, strokeWidth: 1.6 };
  switch (state) {
    case "requested":
      return (
        <g>
          <circle cx={x} cy={y} r={radius} fill={palette.surface} />
          <text x={x} y={y} dy="0.36em" textAnchor="middle" fontSize={size + 1} fontWeight={600} fill={ink}>
            ?
          </text>
        </g>
      );
    case "offered":
      return <circle {...ring} />;
    case "accepted":
      return (
        <g>
          <circle {...ring} />
          <path
            d={`M${x} ${y - radius + 0.75}A${radius - 0.75} ${radius - 0.75} 0 0 0 ${x} ${y + radius - 0.75}Z`}
            fill={ink}
          />
        </g>
      );
    case "talks":
      return <circle cx={x} cy={y} r={radius} fill={ink} stroke={palette.surface} strokeWidth={1} />;
    case "agreement":
      return <path d={starPath(x, y, radius + 2)} fill={ink} stroke={palette.surface} strokeWidth={1} />;
    case "rejected":
      return (
        <g>
          <circle {...ring} />
          <path d={cut(x, y, radius * 0.62)} stroke={ink} strokeWidth={1.6} />
        </g>
      );
    case "stalled":
      return <circle {...ring} strokeDasharray="2 2.2" />;
    case "ended":
      return (
        <g>
          <circle cx={x} cy={y} r={radius} fill={palette.surface} />
          <path
            d={`${cut(x, y, radius * 0.7)}${cut(x, y, -radius * 0.7, radius * 0.7)}`}
            stroke={ink}
            strokeWidth={2.2}
          />
        </g>
      );
    case "withdrawn":
      return (
        <g fill="none" stroke={ink} strokeWidth={1.8}>
          <circle cx={x} cy={y} r={radius} fill={palette.surface} stroke="none" />
          <path
            d={`M${x - radius * 0.8} ${y + radius * 0.2}H${x + radius * 0.3}A${radius * 0.5} ${radius * 0.5} 0 0 0 ${x + radius * 0.3} ${y - radius * 0.8}H${x - radius * 0.1}`}
          />
          <path
            d={`M${x - radius * 0.3} ${y - radius * 0.35}L${x - radius * 0.85} ${y + radius * 0.2}L${x - radius * 0.3} ${y + radius * 0.75}`}
          />
        </g>
      );
  }
}

function cut(x: number, y: number, dx: number, dy = dx): string {
  return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
}

function starPath(x: number, y: number, radius: number): string {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const angle = (Math.PI * index) / 5 - Math.PI / 2;
    const reach = index % 2 === 0 ? radius : radius * 0.45;
    return `${(x + reach * Math.cos(angle)).toFixed(2)} ${(y + reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}
