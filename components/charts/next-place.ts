import type { KeyboardEvent } from "react";

/** Where a key leads in a list of names; undefined for a key that moves nothing. */
export function nextPlace(event: KeyboardEvent, at: number, names: readonly string[]): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const last = names.length - 1;
  switch (event.key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(last, at + 1);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return last;
  }
  if (!/^\p{L}$/u.test(event.key)) return undefined;
  const begins = (name: string) => name.toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase());
  const places = [...names.keys()];
  return [...places.slice(at + 1), ...places.slice(0, at)].find((place) => begins(names[place]!));
}
