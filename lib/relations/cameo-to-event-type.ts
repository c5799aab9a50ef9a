import type { EventType } from "./event-type";

/** PLOVER's type of each CAMEO root; 01 (statements) has none, 02 (appeals) is graded as a request. */
const TYPE_OF_ROOT: Readonly<Record<string, EventType>> = {
  "02": "REQUEST",
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "06": "COOPERATE",
  "07": "AID",
  "08": "CONCEDE",
  "09": "ACCUSE",
  "10": "REQUEST",
  "11": "ACCUSE",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "17": "COERCE",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "20": "ASSAULT",
};

/** Codes whose type is not that of their root. */
const EXCEPTIONS: readonly [prefix: string, type: EventType][] = [
  ["0813", "RETREAT"],
  ["0814", "RETREAT"],
  ["084", "RETREAT"],
  ["085", "RETREAT"],
  ["086", "RETREAT"],
  ["087", "RETREAT"],
  ["163", "COERCE"],
  ["1712", "ASSAULT"],
  ["175", "ASSAULT"],
  ["191", "COERCE"],
  ["192", "COERCE"],
];

/** The PLOVER type of a CAMEO code, or undefined for statements (01) and unknown codes (CAMEO to PLOVER, 2021). */
export function cameoToEventType(code: string): EventType | undefined {
  return EXCEPTIONS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? TYPE_OF_ROOT[code.slice(0, 2)];
}
