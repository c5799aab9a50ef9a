import type { Day } from "@/lib/relations/day";

/** An answer, and whether it may be another one on another day. */
export interface Answer<T> {
  value: T;
  isOfDay: boolean;
}

/**
 * Answers that rows ask for again and again, kept by what was asked: for good, or for the day where the answer hangs
 * on it. Only a bounded number of each is kept.
 */
export function keptAnswers<T>(
  find: (key: string, day: Day) => Answer<T>,
  most = 100_000,
): (key: string, day: Day) => T {
  const always = new Map<string, T>();
  const onDays = new Map<string, T>();
  const keep = (kept: Map<string, T>, key: string, value: T) => {
    if (kept.size >= most) kept.clear();
    kept.set(key, value);
    return value;
  };
  return (key, day) => {
    const known = always.get(key);
    if (known !== undefined) return known;
    const keyOfDay = `${day}${key}`;
    const knownOfDay = onDays.get(keyOfDay);
    if (knownOfDay !== undefined) return knownOfDay;
    const { value, isOfDay } = find(key, day);
    return isOfDay ? keep(onDays, keyOfDay, value) : keep(always, key, value);
  };
}
