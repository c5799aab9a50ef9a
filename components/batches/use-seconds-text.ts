import { useFormatter } from "next-intl";

/** Writes a length of time in whole seconds, or in minutes from two of them on. */
export function useSecondsText(): (seconds: number) => string {
  const format = useFormatter();
  return (seconds) =>
    seconds < 120
      ? format.number(Math.ceil(seconds), { style: "unit", unit: "second" })
      : format.number(Math.ceil(seconds / 60), { style: "unit", unit: "minute" });
}
