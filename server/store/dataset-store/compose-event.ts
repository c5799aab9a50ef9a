import { RECORD } from "./import-record";
import type { ActRows } from "./group-rows";
import { summariseRows, rounded } from "./summarise-rows";

/** An event as its dataset's file holds it. */
export interface StoredEvent {
  /** Number of its kind in the file. */
  kind: number;
  intensity: number;
  /** Null where its rows have no tone. */
  sentiment: number | null;
  reportCount: number;
  participants: string;
  /** JSON list of rows. */
  rows: string;
}

/** The event of an act's rows. It looks like the row whose id has the least hash; the same rows make the same event. */
export function composeEvent({ group, members, count }: ActRows): StoredEvent {
  const { bytes, view, starts, kinds } = group;
  const first = starts[members[0]!]!;
  const participantsEnd = first + RECORD.texts + view.getUint32(first + RECORD.participantsBytes, true);
  const participants = bytes.toString("utf8", first + RECORD.texts, participantsEnd);
  const kind = kinds[members[0]!]!;
  if (count === 1) {
    const rowEnd = participantsEnd + view.getUint32(first + RECORD.rowBytes, true);
    const tone = view.getFloat64(first + RECORD.tone, true);
    return {
      kind,
      intensity: rounded(view.getFloat64(first + RECORD.intensity, true), 1_000),
      sentiment: Number.isNaN(tone) ? null : rounded(tone, 10_000),
      reportCount: 1,
      participants,
      rows: bytes.toString("utf8", participantsEnd, rowEnd),
    };
  }
  const texts: string[] = [];
  const rows = [];
  for (let i = 0; i < count; i++) {
    const at = starts[members[i]!]!;
    const start = at + RECORD.texts + view.getUint32(at + RECORD.participantsBytes, true);
    // Without the brackets of its list.
    texts.push(bytes.toString("utf8", start + 1, start + view.getUint32(at + RECORD.rowBytes, true) - 1));
    const low = view.getUint32(at + RECORD.storyLow, true);
    const high = view.getUint32(at + RECORD.storyHigh, true);
    rows.push({
      intensity: view.getFloat64(at + RECORD.intensity, true),
      tone: view.getFloat64(at + RECORD.tone, true),
      story: low === 0 && high === 0 ? undefined : `${low} ${high}`,
    });
  }
  return { kind, ...summariseRows(rows), reportCount: count, participants, rows: `[${texts.join(",")}]` };
}

/** Where the words for the search stand in a record. */
export function searchRange(view: DataView, at: number): [start: number, end: number] {
  const start =
    at +
    RECORD.texts +
    view.getUint32(at + RECORD.participantsBytes, true) +
    view.getUint32(at + RECORD.rowBytes, true);
  return [start, start + view.getUint32(at + RECORD.searchBytes, true)];
}
