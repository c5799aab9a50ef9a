import type { EventSums } from "@/lib/cube/event-sums";
import { gap, isGap, type Gap } from "@/lib/relations/gap";
import { betaQuantile } from "./beta-distribution";
import { BAND_SHARE, KAPPA, LEVEL_BOUNDS } from "./measure-constants";
import { TENSION_LEVELS, type Tension, type TensionLevel } from "./tension";

type TensionSums = Pick<EventSums, "eventCount" | "conflict" | "cooperation" | "signedWeight">;

/**
 * Tension index T = 100 · (C + κ/2) / (C + K + κ), 0 (all cooperation) … 100 (all conflict), of the sums of one
 * dyad and one period. Its 90 % band is that of Beta((C + κ/2)/m, (K + κ/2)/m), m the mean absolute intensity of
 * the signed events: the share of conflict, seen through as many equal events as the sums amount to.
 *
 * No events: the gap `no-events`; only events of intensity 0: the gap `no-signed-events`.
 */
export function tensionIndex(sums: TensionSums): Tension | Gap {
  const value = tensionValue(sums);
  if (isGap(value)) return value;
  const { conflict, cooperation } = sums;
  const meanIntensity = (conflict + cooperation) / sums.signedWeight;
  const alpha = (conflict + KAPPA / 2) / meanIntensity;
  const beta = (cooperation + KAPPA / 2) / meanIntensity;
  const tail = (1 - BAND_SHARE) / 2;
  return {
    value,
    low: 100 * betaQuantile(tail, alpha, beta),
    high: 100 * betaQuantile(1 - tail, alpha, beta),
    level: tensionLevel(value),
    eventCount: sums.eventCount,
  };
}

/** The tension index without its band, for marks that show none. */
export function tensionValue({ eventCount, signedWeight, conflict, cooperation }: TensionSums): number | Gap {
  if (eventCount === 0) return gap("no-events");
  if (signedWeight === 0) return gap("no-signed-events");
  return (100 * (conflict + KAPPA / 2)) / (conflict + cooperation + KAPPA);
}

/** The word for a tension of 0 … 100; a bound belongs to the higher level (60 is tense). */
export function tensionLevel(value: number): TensionLevel {
  return TENSION_LEVELS[LEVEL_BOUNDS.filter((bound) => value >= bound).length]!;
}
