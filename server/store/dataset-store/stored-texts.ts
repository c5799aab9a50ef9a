import type { DatasetRow } from "@/lib/relations/dataset-row";
import type { EventType } from "@/lib/relations/event-type";
import { DERIVED_FIELDS, type DerivedField, type ImportedEvent } from "@/lib/relations/imported-event";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Participant } from "@/lib/relations/participant";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { QuadClass } from "@/lib/relations/quad-class";

/** What many events of a dataset have in common: one row of the table `eventKind`. */
export type EventKind = Pick<
  ImportedEvent,
  "type" | "cameoCode" | "datasetQuadClass" | "modality" | "isReciprocal" | "mediationState" | "datePrecision"
> & { derived: readonly DerivedField[] };

/** The kind of an event as one text, equal for equal kinds: the cells of `eventKind` in their order, as JSON. */
export function toKindText(event: ImportedEvent): string {
  return JSON.stringify([
    event.type ?? null,
    event.cameoCode ?? null,
    event.datasetQuadClass ?? null,
    event.modality,
    event.isReciprocal ? 1 : 0,
    event.mediationState ?? null,
    event.datePrecision,
    event.derived.join(" "),
  ]);
}

/** The cells of a row of `eventKind`. */
export type KindCells = [
  type: EventType | null,
  cameoCode: string | null,
  datasetQuadClass: QuadClass | null,
  modality: ImportedEvent["modality"],
  isReciprocal: 0 | 1,
  mediationState: MediationState | null,
  datePrecision: ImportedEvent["datePrecision"],
  derived: string,
];

/** A kind from its cells. */
export function toEventKind(cells: KindCells): EventKind {
  const [type, cameoCode, datasetQuadClass, modality, isReciprocal, mediationState, datePrecision, derived] = cells;
  return {
    ...(type !== null && { type }),
    ...(cameoCode !== null && { cameoCode }),
    ...(datasetQuadClass !== null && { datasetQuadClass }),
    modality,
    isReciprocal: isReciprocal === 1,
    ...(mediationState !== null && { mediationState }),
    datePrecision,
    derived: DERIVED_FIELDS.filter((field) => derived.split(" ").includes(field)),
  };
}

type NamedPart = Pick<Participant, "code" | "name" | "role">;

/** Participants as text: a line for each, `role code name`. */
export function toParticipantsText(participants: readonly NamedPart[]): string {
  let text = "";
  for (const { role, code, name } of participants) {
    if (text !== "") text += "\n";
    text += `${role} ${code} ${name.includes("\n") || name.includes("\r") ? name.replace(/[\r\n]+/g, " ") : name}`;
  }
  return text;
}

/** The participants of a text made by `toParticipantsText`. */
export function parseParticipantsText(text: string): NamedPart[] {
  return text.split("\n").map((line) => {
    const roleEnd = line.indexOf(" ");
    const codeEnd = line.indexOf(" ", roleEnd + 1);
    return {
      role: line.slice(0, roleEnd) as ParticipantRole,
      code: line.slice(roleEnd + 1, codeEnd),
      name: line.slice(codeEnd + 1),
    };
  });
}

type RowCells = [
  rowId: string,
  intensity: number,
  tone: number | null,
  publishedDate?: string | null,
  publisher?: string | null,
  url?: string | null,
  place?: string | null,
  story?: string | true | null,
  text?: string | null,
];

/**
 * A row as a JSON array `[rowId, intensity, tone, publishedDate, publisher, url, place, story, text]`; what is missing
 * is null, or left out at the end. A story that is the address itself is `true`.
 */
export function toRowText(row: DatasetRow): string {
  return rowTextBeforeUrl(row) + quotedText(row.url) + rowTextAfterUrl(row);
}

/** The row's text up to its address. */
export function rowTextBeforeUrl({ rowId, intensity, tone, publishedDate, publisher }: DatasetRow): string {
  const numbers = `${quotedText(rowId)},${intensity},${tone ?? "null"}`;
  return `[${numbers},${quotedText(publishedDate)},${quotedText(publisher)},`;
}

/** The row's text behind its address. */
export function rowTextAfterUrl({ url, place, story, text }: DatasetRow): string {
  if (place === undefined && story === undefined && text === undefined) return "]";
  if (story === undefined && text === undefined) return `,${quotedText(place)}]`;
  const told = story !== undefined && story === url ? "true" : quotedText(story);
  return `,${quotedText(place)},${told}${text === undefined ? "" : `,${quotedText(text)}`}]`;
}

// What JSON must escape, and lone surrogates, which UTF-8 cannot hold.
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON; null when it is missing. */
export function quotedText(value: string | undefined): string {
  if (value === undefined) return "null";
  return SPECIAL.test(value) ? JSON.stringify(value.toWellFormed()) : `"${value}"`;
}

/** The rows of a JSON list of texts made by `toRowText`. */
export function parseRowsText(text: string): DatasetRow[] {
  return (JSON.parse(text) as RowCells[]).map(
    ([rowId, intensity, tone, publishedDate, publisher, url, place, story, words]) => ({
      rowId,
      ...(words != null && { text: words }),
      ...(publisher != null && { publisher }),
      ...(publishedDate != null && { publishedDate }),
      ...(url != null && { url }),
      ...(place != null && { place }),
      ...(story != null && { story: story === true ? url! : story }),
      intensity,
      ...(tone != null && { tone }),
    }),
  );
}
