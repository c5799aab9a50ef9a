import type { EventType } from "./event-type";

/**
 * How the text holds the act: as done (`asserted`), as coming (`future`), as wished for (`hoped`), as not so
 * (`denied`), as possible (`hypothetical`), or as old background (`background`).
 */
export const MODALITIES = ["asserted", "future", "hoped", "denied", "hypothetical", "background"] as const;

export type Modality = (typeof MODALITIES)[number];

/** Whether a value names a modality. */
export function isModality(value: unknown): value is Modality {
  return typeof value === "string" && (MODALITIES as readonly string[]).includes(value);
}

/**
 * Whether an event counts in measures by its modality alone: asserted acts do, and a future act when its type is
 * AGREE, because a promise is itself the act.
 */
export function isCountedModality(modality: Modality, type: EventType): boolean {
  return modality === "asserted" || (modality === "future" && type === "AGREE");
}
