import { FIRST_IMPORTED_DAY, LAST_IMPORTED_DAY } from "@/lib/relations/event-id";
import { toDayNumber } from "@/lib/relations/day";
import type { ImportedEvent } from "@/lib/relations/imported-event";
import { hashText } from "./hash-text";
import { RECORD } from "./import-record";
import { actorsKey, hashEventKey } from "./imported-event-key";
import { searchWordsOfParticipants, searchWordsOfRow } from "./search-words";
import { toKindText, toParticipantsText, toRowText } from "./stored-texts";

const DAY_SHIFT = 1 - FIRST_IMPORTED_DAY;
const MOST_KEPT_DAYS = 50_000;
/** UTF-8 needs at most so many bytes for a UTF-16 unit. */
const MOST_BYTES_PER_UNIT = 3;

/** What follows from the participants of an event alone. */
interface KnownActors {
  directed: string;
  mutual: string;
  searchWords: string;
}

const MOST_KEPT_ACTORS = 50_000;
const NOT_ASCII = /[^\u0000-\u007f]/;

/** Writes rows as records into bytes that it is given. */
export class RecordWriter {
  /** The kinds that occurred, as texts, in the order of the numbers that records hold. */
  readonly kinds: string[] = [];
  private readonly kindsOfCode = new Map<string, { event: ImportedEvent; number: number }[]>();
  private readonly actors = new Map<string, KnownActors>();
  private readonly days = new Map<string, number>();
  private readonly words = new Uint32Array(2);

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
    const { row } = event;
    const participants = toParticipantsText(event.participants);
    const who = this.actorsOf(participants, event);
    const rowText = toRowText(row);
    const texts = participants + rowText + who.searchWords + searchWordsOfRow(row);
    const units = texts.length;
    if (at + RECORD.texts + units * MOST_BYTES_PER_UNIT > bytes.length) return -1;

    const start = at + RECORD.texts;
    let size: number;
    if (NOT_ASCII.test(texts)) {
      size = bytes.write(texts, start, "utf8");
      const first = Buffer.byteLength(participants);
      const second = Buffer.byteLength(rowText);
      this.sizes(view, at, first, second, size - first - second);
    } else {
      size = bytes.write(texts, start, "latin1");
      this.sizes(view, at, participants.length, rowText.length, size - participants.length - rowText.length);
    }

    view.setUint32(at + RECORD.length, RECORD.texts + size, true);
    view.setUint32(at + RECORD.day, day, true);
    const { words } = this;
    hashEventKey(event.isReciprocal ? who.mutual : who.directed, event, row.intensity, words);
    view.setUint32(at + RECORD.keyLow, words[0]!, true);
    view.setUint32(at + RECORD.keyHigh, words[1]!, true);
    hashText(row.rowId, words, 0);
    view.setUint32(at + RECORD.rowLow, words[0]!, true);
    view.setUint32(at + RECORD.rowHigh, words[1]!, true);
    const story = row.story ?? row.url;
    if (story === undefined) words.fill(0);
    else hashText(story, words, 0);
    view.setUint32(at + RECORD.storyLow, words[0]!, true);
    view.setUint32(at + RECORD.storyHigh, words[1]!, true);
    view.setFloat64(at + RECORD.intensity, row.intensity, true);
    view.setFloat64(at + RECORD.tone, row.tone ?? NaN, true);
    view.setUint32(at + RECORD.kind, this.kindOf(event), true);
    return start + size;
  }

  private actorsOf(text: string, { participants }: ImportedEvent): KnownActors {
    let known = this.actors.get(text);
    if (known === undefined) {
      if (this.actors.size >= MOST_KEPT_ACTORS) this.actors.clear();
      known = {
        directed: actorsKey(participants, false),
        mutual: actorsKey(participants, true),
        searchWords: searchWordsOfParticipants(participants),
      };
      this.actors.set(text, known);
    }
    return known;
  }

  private sizes(view: DataView, at: number, participants: number, row: number, search: number): void {
    view.setUint32(at + RECORD.participantsBytes, participants, true);
    view.setUint32(at + RECORD.rowBytes, row, true);
    view.setUint32(at + RECORD.searchBytes, search, true);
  }

  private kindOf(event: ImportedEvent): number {
    const code = event.cameoCode ?? "";
    const known = this.kindsOfCode.get(code);
    const same = known?.find((kind) => isSameKind(kind.event, event));
    if (same) return same.number;
    const text = toKindText(event);
    let number = this.kinds.indexOf(text);
    if (number < 0) number = this.kinds.push(text) - 1;
    if (known && known.length < MOST_KINDS_OF_CODE) known.push({ event, number });
    else this.kindsOfCode.set(code, [{ event, number }]);
    return number;
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
