import type { CompositionStep } from "@/lib/measures/composition-series";
import { message } from "@/lib/relations/message";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { ChartModel, ChartPoint, ChartSeries, SeriesTone } from "./chart-model";
import type { ChartSubject } from "./chart-subject";
import { eventQuery } from "./event-query";
import { sharedNotes } from "./shared-notes";
import { countTicks } from "./value-ticks";

/** Roles that make a relation, with the tone in which each is drawn. */
export const CHARTED_ROLES = [
  { role: "source", tone: "highlight-1" },
  { role: "target", tone: "muted" },
  { role: "party", tone: "highlight-3" },
  { role: "mediator", tone: "highlight-2" },
] as const satisfies readonly { role: ParticipantRole; tone: SeriesTone }[];

/** An actor's events in one role, step by step. */
export interface RoleSteps {
  role: ParticipantRole;
  steps: readonly CompositionStep[];
}

/**
 * What an actor was in the events of each step, as stacked bars: acting, acted on, party to a mediation, mediator. An
 * event in which it has two roles stands in both; a role without events is left out.
 */
export function rolesChart(subject: ChartSubject, name: string, roles: readonly RoleSteps[]): ChartModel {
  const { filter, axis, provenance } = subject;
  const weightOf = (step: CompositionStep) => step.countByQuad.reduce((sum, count) => sum + count, 0);
  const series = CHARTED_ROLES.flatMap(({ role, tone }): ChartSeries[] => {
    const points = (roles.find((one) => one.role === role)?.steps ?? [])
      .filter(({ eventCount }) => eventCount > 0)
      .map((step): ChartPoint => ({
        x: step.from,
        until: step.to,
        value: weightOf(step),
        eventCount: step.eventCount,
        eventQuery: eventQuery(filter, { role, from: step.from, to: step.to }),
      }));
    return points.length === 0 ? [] : [{ id: role, label: message(`measures.roles.${role}`), tone, points }];
  });
  const heights = new Map<string, number>();
  for (const { points } of series)
    for (const { x, value } of points) heights.set(x, (heights.get(x) ?? 0) + (value as number));
  const ticks = countTicks(Math.max(0, ...heights.values()));
  const totals = series
    .map(({ id, points }) => ({ id, total: points.reduce((sum, { value }) => sum + (value as number), 0) }))
    .sort((x, y) => y.total - x.total);
  const unit = provenance.countUnit;
  const [most] = totals;
  return {
    id: "actor-roles",
    kind: "diverging-bars",
    headline: most
      ? message("measures.roles.headline", { name, role: most.id, count: most.total, unit })
      : message("measures.roles.headlineNone", { name }),
    measure: message("measures.roles.measure", { unit, bucket: axis.bucket }),
    description: message("measures.roles.description", {
      name,
      steps: heights.size,
      roles: series.length,
      bucket: axis.bucket,
    }),
    x: axis,
    y: { kind: "value", domain: [0, ticks.at(-1)!], ticks, unit: message(`measures.unit.${unit}`) },
    series,
    notes: [message("measures.roles.note"), ...sharedNotes(series, provenance)],
    provenance,
  };
}
