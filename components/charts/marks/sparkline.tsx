import { isGap, type Gap } from "@/lib/relations/gap";

const WIDTH = 96;
const HEIGHT = 24;
const INSET = 2;

/** A small line on the fixed scale 0 … 100; a gap breaks it and a lone value is a dot. The table beside it says the numbers. */
export function Sparkline({ values, label }: { values: readonly (number | Gap)[]; label: string }) {
  const x = (index: number) => INSET + (index / Math.max(values.length - 1, 1)) * (WIDTH - 2 * INSET);
  const y = (value: number) => INSET + (1 - value / 100) * (HEIGHT - 2 * INSET);
  const runs: { x: number; y: number }[][] = [];
  values.forEach((value, index) => {
    if (isGap(value)) return;
    const previous = values[index - 1];
    const isNew = index === 0 || previous === undefined || isGap(previous);
    if (isNew) runs.push([]);
    runs.at(-1)?.push({ x: x(index), y: y(value) });
  });
  const last = runs.at(-1)?.at(-1);
  return (
    <svg
      role="img"
      aria-label={label}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block"
    >
      <line x1={0} x2={WIDTH} y1={y(50)} y2={y(50)} className="stroke-line" strokeDasharray="2 2" />
      {runs.map((run) =>
        run.length === 1 ? (
          <circle key={run[0]?.x} cx={run[0]?.x} cy={run[0]?.y} r="1.2" className="fill-ink-soft" />
        ) : (
          <polyline
            key={run[0]?.x}
            points={run.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(" ")}
            className="fill-none stroke-ink-soft"
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
        ),
      )}
      {last && <circle cx={last.x} cy={last.y} r="2" className="fill-ink" />}
    </svg>
  );
}
