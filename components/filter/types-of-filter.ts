import type { EventFilter } from "@/lib/relations/event-filter";
import { EVENT_TYPES, quadClassOf, type EventType } from "@/lib/relations/event-type";
import { QUAD_CLASSES } from "@/lib/relations/quad-class";

/** The event types that the filter lets through; empty when its types and quad classes exclude each other. */
export function typesOfFilter(filter: EventFilter): EventType[] | "all" {
  if (filter.type.length === 0 && filter.quad.length === 0) return "all";
  return EVENT_TYPES.filter(
    (type) =>
      (filter.type.length === 0 || filter.type.includes(type)) &&
      (filter.quad.length === 0 || filter.quad.includes(quadClassOf(type))),
  );
}

/** The shortest way to say a set of types in the filter: none and all as nothing, whole quad classes by their name. */
export function filterOfTypes(types: readonly EventType[]): Pick<EventFilter, "type" | "quad"> {
  if (types.length === 0 || types.length === EVENT_TYPES.length) return { type: [], quad: [] };
  const whole = QUAD_CLASSES.filter((quad) =>
    EVENT_TYPES.every((type) => quadClassOf(type) !== quad || types.includes(type)),
  );
  const areWhole = types.every((type) => whole.includes(quadClassOf(type)));
  return areWhole ? { type: [], quad: whole } : { type: EVENT_TYPES.filter((type) => types.includes(type)), quad: [] };
}
