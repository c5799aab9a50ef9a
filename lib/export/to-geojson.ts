import type { ChartModel } from "@/lib/charts/chart-model";
import { isGap } from "@/lib/relations/gap";
import type { Message } from "@/lib/relations/message";
import type { ChartMetadata } from "./chart-metadata";
import { sixDecimals } from "./plain-cell";
import { GAP_COLUMN } from "./to-csv";

/** A shape of the map with the state whose value it shows. */
interface Shape {
  code?: string;
  isContested: boolean;
  geometry: object;
}

/**
 * A map as GeoJSON (RFC 7946): a feature a shape, with its state's code, name, value and number of events; a missing
 * value is null and `gap_reason` says why. Shapes are Natural Earth's; a note says that borders are no opinion.
 */
export function toGeojson(
  model: ChartModel,
  shapes: readonly Shape[],
  metadata: ChartMetadata,
  text: (label: string | Message) => string,
): string {
  const [series] = model.series;
  const points = new Map(series!.points.map((point) => [point.y ?? point.x, point]));
  const labels = new Map(
    model.x.kind === "category" ? model.x.categories.map(({ id, label }) => [id, text(label)]) : [],
  );
  const features = shapes.map(({ code, isContested, geometry }) => {
    const point = code === undefined ? undefined : points.get(code);
    const value = point?.value;
    return {
      type: "Feature",
      ...(code !== undefined && { id: code }),
      geometry,
      properties: {
        code: code ?? null,
        name: (code !== undefined && labels.get(code)) || null,
        measure: series!.id,
        value: value === undefined || isGap(value) ? null : sixDecimals(value),
        ...(value !== undefined && isGap(value) && { [GAP_COLUMN]: value.reason }),
        events: point?.eventCount ?? 0,
        is_contested: isContested,
      },
    };
  });
  const { headline, measure, notes } = model;
  const about = { title: text(headline), measure: text(measure), notes: notes.map(text), metadata };
  return `${JSON.stringify({ type: "FeatureCollection", ...about, features })}\n`;
}
