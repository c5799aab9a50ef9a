import { toDayNumber } from "@/lib/relations/day";
import { FIRST_IMPORTED_DAY, LAST_IMPORTED_DAY } from "@/lib/relations/event-id";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { hashBlock, hashText } from "./hash-text";
import { RECORD } from "./import-record";
import { actHash, hashEventKey, joinHashes } from "./imported-event-key";
import { ActorsMemory, type KnownParticipant } from "./known-actors";
import { hasSigns, writePathWords } from "./path-words";
import { searchWordsOfAddress } from "./search-words";
import { quotedText, rowTextAfterUrl, rowTextBeforeUrl, toKindText } from "./stored-texts";

const DAY_SHIFT = 1 - FIRST_IMPORTED_DAY;
const MOST_KEPT_DAYS = 50_000;
/** UTF-8 needs at most so many bytes for a UTF-16 unit. */
const MOST_BYTES_PER_UNIT = 3;

const LINE_END = 10;

interface KnownKind {
  event: ImportedEvent;
  number: number;
  /** See `actHash`. */
  act: Uint32Array;
}

/** Writes rows as records into bytes that it is given. */
export class RecordWriter {
  /** The kinds that occurred, as texts, in the order of the numbers that records hold. */
  readonly kinds: string[] = [];
  private readonly kindsOfCode = new Map<string, KnownKind[]>();
  readonly actors = new ActorsMemory();
  private readonly days = new Map<string, number>();
  private readonly words = new Uint32Array(2);
  /** Of the present row's participants. */
  private readonly known: KnownParticipant[] = [];
  private readonly hashes: Uint32Array[] = [];

  /** The day of an event as a record holds it; −1 where ids cannot carry it. */
  dayOf(day: string): number {
    let number = this.days.get(day);
    if (number === undefined) {
      if (this.days.size >= MOST_KEPT_DAYS) this.days.clear();
      const days = toDayNumber(day);
      number = days >= FIRST_IMPORTED_DAY && days <= LAST_IMPORTED_DAY ? days + DAY_SHIFT : -1;
      this.days.set(day, number);
    }
    return number;
  }

  /** Writes a record at a place and gives the place behind it; −1 when it does not fit. */
  write(event: ImportedEvent, day: number, bytes: Buffer, view: DataView, at: number): number {
    const { row, participants, isReciprocal } = event;
    const { hashes, known, words } = this;
    hashes.length = known.length = participants.length;
    let most = RECORD.texts;
    for (let i = 0; i < participants.length; i++) {
      const one = (known[i] = this.actors.of(participants[i]!));
      hashes[i] = isReciprocal ? one.mutual : one.directed;
      most += one.line.length + one.words.length;
    }
    const { url, place, text } = row;
    const before = `[${rowTextBeforeUrl(row)}`;
    const rowText = `${before}${quotedText(url)}${rowTextAfterUrl(row)}]`;
    most +=
      (rowText.length + (url?.length ?? 0) + (place?.length ?? 0) + (text?.length ?? 0) + 4) * MOST_BYTES_PER_UNIT;
    if (at + most > bytes.length) return -1;

    const participantsAt = at + RECORD.texts;
    let end = participantsAt;
    for (let i = 0; i < known.length; i++) {
      bytes.set(known[i]!.line, end);
      end += known[i]!.line.length;
    }
    const rowAt = --end; // the last line's end goes
    const rowBytes = bytes.write(rowText, rowAt, "utf8");
    const searchAt = (end = rowAt + rowBytes);
    for (let i = 0; i < known.length; i++) {
      bytes.set(known[i]!.words, end);
      end += known[i]!.words.length;
    }
    if (text !== undefined) end += bytes.write(`${text}\n`, end, "utf8");
    if (place !== undefined) end += bytes.write(place, end, "utf8");
    bytes[end++] = LINE_END;
    // Where each character of the row is one byte, the address stands in the row's text at a known place.
    let urlAt = 0;
    let urlEnd = 0;
    if (url !== undefined && rowBytes === rowText.length) {
      urlAt = rowAt + before.length + 1;
      urlEnd = urlAt + url.length;
      if (hasSigns(bytes, urlAt, urlEnd)) urlEnd = urlAt;
    }
    if (urlEnd > urlAt) end = writePathWords(bytes, urlAt, urlEnd, end);
    else if (url !== undefined) end += bytes.write(searchWordsOfAddress(url), end, "utf8");

    view.setUint32(at + RECORD.length, end - at, true);
    view.setUint32(at + RECORD.day, day, true);
    const kind = this.kindOf(event);
    joinHashes(hashes, words);
    hashEventKey(words, kind.act, row.intensity, words);
    view.setUint32(at + RECORD.keyLow, words[0]!, true);
    view.setUint32(at + RECORD.keyHigh, words[1]!, true);
    hashText(row.rowId, words, 0);
    view.setUint32(at + RECORD.rowLow, words[0]!, true);
    view.setUint32(at + RECORD.rowHigh, words[1]!, true);
    const story = row.story ?? url;
    if (story === undefined) words.fill(0);
    else if (story === url && urlEnd > urlAt) hashBlock(view, urlAt, urlEnd, words);
    else {
      const told = Buffer.from(story);
      hashBlock(new DataView(told.buffer, told.byteOffset, told.length), 0, told.length, words);
    }
    view.setUint32(at + RECORD.storyLow, words[0]!, true);
    view.setUint32(at + RECORD.storyHigh, words[1]!, true);
    view.setFloat64(at + RECORD.intensity, row.intensity, true);
    view.setFloat64(at + RECORD.tone, row.tone ?? NaN, true);
    view.setUint32(at + RECORD.kind, kind.number, true);
    view.setUint32(at + RECORD.participantsBytes, rowAt - participantsAt, true);
    view.setUint32(at + RECORD.rowBytes, rowBytes, true);
    view.setUint32(at + RECORD.searchBytes, end - searchAt, true);
    return end;
  }

  private kindOf(event: ImportedEvent): KnownKind {
    const code = event.cameoCode ?? "";
    const known = this.kindsOfCode.get(code);
    if (known) for (let i = 0; i < known.length; i++) if (isSameKind(known[i]!.event, event)) return known[i]!;
    const text = toKindText(event);
    let number = this.kinds.indexOf(text);
    if (number < 0) number = this.kinds.push(text) - 1;
    const kind = { event, number, act: actHash(event) };
    if (known && known.length < MOST_KINDS_OF_CODE) known.push(kind);
    else this.kindsOfCode.set(code, [kind]);
    return kind;
  }
}

const MOST_KINDS_OF_CODE = 100;

function isSameKind(one: ImportedEvent, other: ImportedEvent): boolean {
  return (
    one.type === other.type &&
    one.cameoCode === other.cameoCode &&
    one.datasetQuadClass === other.datasetQuadClass &&
    one.modality === other.modality &&
    one.isReciprocal === other.isReciprocal &&
    one.mediationState === other.mediationState &&
    one.datePrecision === other.datePrecision &&
    one.derived.length === other.derived.length &&
    one.derived.every((field, i) => field === other.derived[i])
  );
}

/** The day of a record as days since 1970-01-01. */
export function dayNumberOfRecord(day: number): number {
  return day - DAY_SHIFT;
}
