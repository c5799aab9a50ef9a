import type { Day } from "@/lib/relations/day";
import type { ChartTexts } from "./chart-texts";
import { textWidth } from "./text-width";

/** A tick of a time axis where it is drawn; the second line names the year where it begins or changes. */
export interface TimeTick {
  day: Day;
  at: number;
  lines: string[];
}

const MINIMUM_GAP = 14;

/**
 * Ticks with labels that do not touch: of the days given, every second, third … is left out until they fit. Years
 * alone when every tick is a new year's day, months when every tick begins one, else days.
 */
export function timeTicks(
  days: readonly Day[],
  xOf: (day: Day) => number,
  texts: ChartTexts,
  fontSize: number,
): TimeTick[] {
  const write = days.every((day) => day.endsWith("-01-01"))
    ? (day: Day) => String(Number(day.slice(0, 4)))
    : days.every((day) => day.endsWith("-01"))
      ? texts.month
      : texts.dayOfYear;
  const namesYear = days.some((day) => !day.endsWith("-01-01"));
  const widest = Math.max(0, ...days.map((day) => textWidth(write(day), fontSize)));
  const spacing = (step: number) => {
    const kept = days.filter((_, index) => index % step === 0).map(xOf);
    return Math.min(Number.POSITIVE_INFINITY, ...kept.slice(1).map((at, index) => Math.abs(at - (kept[index] ?? at))));
  };
  let step = 1;
  while (step < days.length && spacing(step) < widest + MINIMUM_GAP) step += 1;
  const kept = days.filter((_, index) => index % step === 0);
  return kept.map((day, index) => {
    const year = day.slice(0, 4);
    const isNewYear = index === 0 || kept[index - 1]?.slice(0, 4) !== year;
    return { day, at: xOf(day), lines: namesYear && isNewYear ? [write(day), String(Number(year))] : [write(day)] };
  });
}
