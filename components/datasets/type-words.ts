import { isEventType, type EventType } from "@/lib/relations/event-type";

/** The words of a file with the types that they stand for, one to a line: `visit = CONSULT`. */
export function formatTypeWords(types: Readonly<Record<string, EventType>> = {}): string {
  return Object.entries(types)
    .map(([word, type]) => `${word} = ${type}`)
    .join("\n");
}

/** Reads such lines; those that say something else are counted from 1 in `wrongLines`. */
export function parseTypeWords(text: string): { types: Record<string, EventType>; wrongLines: number[] } {
  const types: Record<string, EventType> = {};
  const wrongLines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const at = line.lastIndexOf("=");
    const word = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const type = line
      .slice(at + 1)
      .trim()
      .toUpperCase();
    if (at > 0 && word !== "" && isEventType(type)) types[word] = type;
    else wrongLines.push(index + 1);
  }
  return { types, wrongLines };
}
