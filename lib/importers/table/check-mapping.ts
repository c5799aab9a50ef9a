import { MAPPED_FIELDS, type ColumnMapping, type MappedField } from "@/lib/relations/column-mapping";
import { isEventType } from "@/lib/relations/event-type";
import type { Fault } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";

/**
 * What keeps a mapping from being used on a table with these columns, empty when nothing does: a column that is not
 * there, no day, nobody who acts or is acted on, no type of act.
 */
export function checkMapping(mapping: ColumnMapping, columns: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const fault = (code: string, field: MappedField, values?: Record<string, string | number>) =>
    void faults.push({ code, field, message: message(`faults.${code}`, values) });
  const has = (field: MappedField) => (mapping.columns[field] ?? "") !== "";

  for (const field of MAPPED_FIELDS) {
    const column = mapping.columns[field];
    if (column && !columns.includes(column)) fault("mapping-unknown-column", field, { column });
  }
  if (!has("date")) fault("mapping-no-date", "date");
  const hasSource = has("sourceActor") || Boolean(mapping.fixedSourceActor);
  const hasTarget = has("targetActor") || Boolean(mapping.fixedTargetActor);
  // Those who meet may all stand in one cell.
  const isListOfParties = mapping.isReciprocal && Boolean(mapping.actorSeparator) && (hasSource || hasTarget);
  if (!hasSource && !isListOfParties) fault("mapping-no-source", "sourceActor");
  if (!hasTarget && !isListOfParties) fault("mapping-no-target", "targetActor");
  if (mapping.fixedEventType !== undefined && !isEventType(mapping.fixedEventType))
    fault("mapping-unknown-type", "eventType", { value: String(mapping.fixedEventType) });
  for (const [word, type] of Object.entries(mapping.typeOfWord ?? {}))
    if (!isEventType(type)) fault("mapping-unknown-type", "eventType", { value: `${word}: ${String(type)}` });
  if (!has("eventType") && !has("cameoCode") && !mapping.fixedEventType) fault("mapping-no-type", "eventType");
  if (!(mapping.toneScale > 0)) fault("mapping-tone-scale", "tone", { value: String(mapping.toneScale) });
  return faults;
}
