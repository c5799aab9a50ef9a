import { ACTOR_NAMINGS, DATE_ORDERS, MAPPED_FIELDS, type ColumnMapping, type MappedField } from "./column-mapping";
import { isEventType, type EventType } from "./event-type";

/**
 * A mapping from a request or a file, or the name of its first member that is none (`dateOrder`, `columns.date`). What
 * is missing takes the cautious value: days in no order, names, unknown actors left out. Members of other names are
 * dropped.
 */
export function parseColumnMapping(value: unknown): { mapping: ColumnMapping } | { wrong: string } {
  if (!isObject(value)) return { wrong: "mapping" };
  const columns: Partial<Record<MappedField, string>> = {};
  const given = value.columns ?? {};
  if (!isObject(given)) return { wrong: "columns" };
  for (const field of MAPPED_FIELDS) {
    const column = given[field];
    if (column === undefined || column === null || column === "") continue;
    if (typeof column !== "string") return { wrong: `columns.${field}` };
    columns[field] = column;
  }
  const dateOrder = oneOf(DATE_ORDERS, value.dateOrder ?? "year-month-day");
  if (!dateOrder) return { wrong: "dateOrder" };
  const actorNaming = oneOf(ACTOR_NAMINGS, value.actorNaming ?? "names");
  if (!actorNaming) return { wrong: "actorNaming" };
  const unknownActors = oneOf(["leave-out", "keep"] as const, value.unknownActors ?? "leave-out");
  if (!unknownActors) return { wrong: "unknownActors" };
  const toneScale = value.toneScale ?? 1;
  if (typeof toneScale !== "number" || !(toneScale > 0)) return { wrong: "toneScale" };
  const fixedEventType = value.fixedEventType ?? undefined;
  if (fixedEventType !== undefined && !isEventType(fixedEventType)) return { wrong: "fixedEventType" };
  const typeOfWord = value.typeOfWord ?? undefined;
  if (typeOfWord !== undefined && !isTypeOfWord(typeOfWord)) return { wrong: "typeOfWord" };

  const texts: Partial<Record<(typeof TEXTS)[number], string>> = {};
  for (const name of TEXTS) {
    const text = value[name] ?? "";
    if (typeof text !== "string") return { wrong: name };
    if (text !== "") texts[name] = text;
  }
  for (const name of ["isReciprocal", "hasCameoRootsOnly"])
    if (value[name] !== undefined && typeof value[name] !== "boolean") return { wrong: name };
  return {
    mapping: {
      columns,
      dateOrder,
      actorNaming,
      unknownActors,
      ...texts,
      ...(fixedEventType && { fixedEventType }),
      ...(typeOfWord && { typeOfWord: inLowerCase(typeOfWord) }),
      ...(value.hasCameoRootsOnly === true && { hasCameoRootsOnly: true }),
      toneScale,
      isReciprocal: value.isReciprocal === true,
    },
  };
}

const TEXTS = ["actorSeparator", "fixedSourceActor", "fixedTargetActor"] as const;

function inLowerCase(typeOfWord: Readonly<Record<string, EventType>>): Record<string, EventType> {
  return Object.fromEntries(Object.entries(typeOfWord).map(([word, type]) => [word.trim().toLowerCase(), type]));
}

function isTypeOfWord(value: unknown): value is Record<string, EventType> {
  return isObject(value) && Object.values(value).every(isEventType);
}

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
