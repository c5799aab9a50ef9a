import type { CompositionStep } from "@/lib/measures/composition-series";
import { message, type Message } from "@/lib/relations/message";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";
import type { ChartModel, ChartPoint, ChartSeries } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { eventQuery } from "./event-query";
import { sharedNotes } from "./shared-notes";
import { countTicks } from "./value-ticks";

const COOPERATION = [0, 1];
const CONFLICT = [2, 3];

/**
 * Events by quad class and step: cooperation stands above zero, conflict below. Values are counts and never
 * negative; the side follows from the series' tone. A step without events has no marks.
 */
export function compositionChart(subject: ChartSubject, id: string, steps: readonly CompositionStep[]): ChartModel {
  const { filter, axis, provenance } = subject;
  const side = (quads: readonly number[]) =>
    steps.map((step) => quads.reduce((n, quad) => n + step.countByQuad[quad]!, 0));
  const ticks = countTicks(Math.max(0, ...side(COOPERATION), ...side(CONFLICT)));
  const series: ChartSeries[] = QUAD_CLASSES.map((quadClass, quad) => ({
    id: quadClass,
    label: message(`vocabulary.quadClass.${quadClass}`),
    tone: quadClass,
    points: steps
      .filter((step) => step.countByQuad[quad]! > 0)
      .map((step): ChartPoint => ({
        x: step.from,
        until: step.to,
        value: step.countByQuad[quad]!,
        eventCount: step.eventCountByQuad[quad]!,
        eventQuery: eventQuery(filter, { quad: [quadClass], type: filter.type, from: step.from, to: step.to }),
      })),
  }));
  const total = (quads: readonly number[]) => side(quads).reduce((sum, count) => sum + count, 0);
  const counts = { cooperation: total(COOPERATION), conflict: total(CONFLICT) };
  const values = { ...counts, total: counts.cooperation + counts.conflict, unit: provenance.countUnit };
  return {
    id,
    kind: "diverging-bars",
    headline: headline(values),
    measure: message("measures.composition.measure", { bucket: axis.bucket, unit: provenance.countUnit }),
    description: message("measures.composition.description", { ...values, steps: steps.length, bucket: axis.bucket }),
    x: axis,
    y: {
      kind: "value",
      domain: [-ticks.at(-1)!, ticks.at(-1)!],
      ticks: [
        ...ticks
          .slice(1)
          .map((tick) => -tick)
          .reverse(),
        ...ticks,
      ],
      unit: message(`measures.unit.${provenance.countUnit}`),
    },
    series,
    notes: sharedNotes(series, provenance),
    provenance,
  };
}

function headline(values: { cooperation: number; conflict: number; total: number; unit: string }): Message {
  if (values.total === 0) return message("measures.composition.headlineNone");
  if (values.conflict > values.cooperation) return message("measures.composition.headlineConflict", values);
  if (values.conflict < values.cooperation) return message("measures.composition.headlineCooperation", values);
  return message("measures.composition.headlineEven", values);
}
