import { isDay, type Day } from "@/lib/relations/day";
import { isEventType, type EventType } from "@/lib/relations/event-type";
import { isMediationState, type MediationState } from "@/lib/relations/mediation-state";
import { isModality, type Modality } from "@/lib/relations/modality";
import { message, type Message } from "@/lib/relations/message";

/** What is wrong with a field of a row; caught by the parser of the row, which makes a fault of it. */
export class RowFault extends Error {
  constructor(
    readonly field: string,
    readonly what: Message,
  ) {
    super(field);
  }
}

const invalid = (field: string) => new RowFault(field, message("coder.goldFieldInvalid", { field }));
const unknownWord = (field: string, value: unknown) =>
  new RowFault(field, message("coder.goldWordUnknown", { field, value: String(value) }));

/** A list, or undefined where the field is absent. Throws a RowFault. */
export function listAt(row: Record<string, unknown>, field: string): unknown[] | undefined {
  const value = row[field];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value;
  throw invalid(field);
}

/** A list of texts. Throws a RowFault. */
export function textsAt(row: Record<string, unknown>, field: string): string[] | undefined {
  const list = listAt(row, field);
  if (list?.every((value) => typeof value === "string") === false) throw invalid(field);
  return list as string[] | undefined;
}

/** A text that must be there. Throws a RowFault. */
export function textAt(row: Record<string, unknown>, field: string): string {
  const value = row[field];
  if (typeof value !== "string") throw invalid(field);
  return value;
}

/** The name of a row: a text that is not empty, or a number. Throws a RowFault. */
export function idOf(row: Record<string, unknown>): string {
  const { id } = row;
  if (typeof id === "number") return String(id);
  if (typeof id === "string" && id !== "") return id;
  throw invalid("id");
}

/** A day, or undefined where the field is absent or empty. Throws a RowFault. */
export function dayAt(row: Record<string, unknown>, field: string): Day | undefined {
  const value = row[field];
  if (value === undefined || value === null || value === "") return undefined;
  if (isDay(value)) return value;
  throw invalid(field);
}

/** An event type, whatever its case; absent and empty ones give undefined. Throws a RowFault. */
export function eventTypeAt(row: Record<string, unknown>, field: string): EventType | undefined {
  const value = row[field];
  if (value === undefined || value === null || value === "") return undefined;
  const name = typeof value === "string" ? value.toUpperCase() : value;
  if (isEventType(name)) return name;
  throw unknownWord(field, value);
}

/** A modality, or undefined where the field is absent. Throws a RowFault. */
export function modalityAt(row: Record<string, unknown>): Modality | undefined {
  const { modality } = row;
  if (modality === undefined || isModality(modality)) return modality;
  throw unknownWord("modality", modality);
}

/** A state of a mediation, or undefined where the field is absent. Throws a RowFault. */
export function stateAt(row: Record<string, unknown>): MediationState | undefined {
  const { state } = row;
  if (state === undefined || isMediationState(state)) return state;
  throw unknownWord("state", state);
}

/** The objects of a list of objects. Throws a RowFault. */
export function rowsAt(row: Record<string, unknown>, field: string): Record<string, unknown>[] | undefined {
  const list = listAt(row, field);
  if (list?.every((value) => typeof value === "object" && value !== null && !Array.isArray(value)) === false)
    throw invalid(field);
  return list as Record<string, unknown>[] | undefined;
}
