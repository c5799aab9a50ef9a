import type { ActorCode } from "@/lib/relations/actor-code";
import { isImportedEventId, unpackEventId } from "@/lib/relations/event-id";
import { IS_LISTED, IS_SHARED, datasetOf, packAttributes, withDataset, type RowAttributes } from "./attribute-word";
import { blockColumns } from "./block-columns";
import type { CubeBystander, CubeRow } from "./cube-row";
import { PairDictionary } from "./pair-dictionary";
import {
  CUBE_LIMITS,
  INTENSITY_PARTS,
  SENTIMENT_PARTS,
  type CubeLimits,
  type RelationCube,
  type RowColumns,
} from "./relation-cube";
import { sharedColumns, shortType } from "./shared-columns";
import { orderByDayAndId } from "./sort-rows";
import { sharedAndOverflow } from "./special-rows";

const FIRST_CAPACITY = 1024;
/** Largest number in the reports' column; it says that the number is in a list. */
const REPORTS_OVERFLOW = 255;
const LARGEST_PLAIN_ID = 2 ** 32 - 1;

type PairColumns = Pick<RelationCube, "pairA" | "pairB" | "pairStart" | "groups" | "wordGroup" | "wordIntensity">;

/**
 * Gathers rows in whatever order they come and builds the cube of them: the same rows give the same cube. All rows of
 * an event have the same day, sentiment and reports, and an event has one row in a dyad. Rows that come in the order of
 * (day, event id) are built fastest.
 */
export class CubeBuilder {
  private readonly actorNumbers = new Map<ActorCode, number>();
  private readonly datasetNumberOf = new Map<string, number>();
  private readonly datasetIndexes = new Map<string, number>();
  private readonly pairs = new PairDictionary();
  private readonly words = new PairDictionary();
  private readonly bystanders: CubeBystander[] = [];
  private readonly reportsBeyond = new Map<number, number>();
  private rowPair: Uint32Array;
  private rowWord: Uint32Array;
  private rowDay: Int32Array;
  private rowId: Float64Array;
  private rowSentiment: Int16Array;
  private rowReports: Uint8Array;
  /** Rows gathered so far. */
  rowCount = 0;

  /** `expectedRows` saves copying while rows are added. */
  constructor({ expectedRows = FIRST_CAPACITY }: { expectedRows?: number } = {}) {
    const capacity = Math.max(expectedRows, 1);
    this.rowPair = new Uint32Array(capacity);
    this.rowWord = new Uint32Array(capacity);
    this.rowDay = new Int32Array(capacity);
    this.rowId = new Float64Array(capacity);
    this.rowSentiment = new Int16Array(capacity);
    this.rowReports = new Uint8Array(capacity);
  }

  /** The number of an actor for `addPacked`; the code is a top-level one. */
  actor(code: ActorCode): number {
    let number = this.actorNumbers.get(code);
    if (number === undefined) this.actorNumbers.set(code, (number = this.actorNumbers.size));
    return number;
  }

  /** The position of a dataset for `word`; `datasetNumber` is what ids of its events carry (0: none). */
  dataset(id: string, datasetNumber = 0): number {
    let index = this.datasetIndexes.get(id);
    if (index === undefined) {
      this.datasetIndexes.set(id, (index = this.datasetIndexes.size));
      this.datasetNumberOf.set(id, datasetNumber);
    }
    return index;
  }

  /** The number of a combination of attributes (`datasetIndex` from `dataset`) and intensity, −10 … +10. */
  word(attributes: RowAttributes, intensity: number): number {
    return this.words.numberOf(packAttributes(attributes), Math.round(intensity * INTENSITY_PARTS));
  }

  /** Adds an event in one of its dyads. */
  add(row: CubeRow): void {
    const isToneless = row.sentiment === undefined;
    const word = this.word({ ...row, datasetIndex: this.dataset(row.datasetId), isToneless }, row.intensity);
    const [a, b] = [this.actor(row.a), this.actor(row.b)];
    const sentiment = Math.round((row.sentiment ?? 0) * SENTIMENT_PARTS);
    this.addPacked(row.day, row.eventId, a, b, word, sentiment, row.reportCount);
  }

  /**
   * Adds an event in one of its dyads by numbers: day since 1970-01-01, id, the actors a and b (from `actor`; a's code
   * comes first), word (from `word`), sentiment in ten-thousandths (0 where the word says toneless), reports.
   */
  addPacked(
    day: number,
    eventId: number,
    a: number,
    b: number,
    word: number,
    sentiment: number,
    reportCount: number,
  ): void {
    const row = this.rowCount++;
    if (row === this.rowDay.length) this.grow(Math.ceil(row * 1.5) + 1);
    this.rowPair[row] = this.pairs.numberOf(a, b);
    this.rowWord[row] = word;
    this.rowDay[row] = day;
    this.rowId[row] = eventId;
    this.rowSentiment[row] = sentiment;
    if (reportCount < REPORTS_OVERFLOW) this.rowReports[row] = reportCount;
    else {
      this.rowReports[row] = REPORTS_OVERFLOW;
      this.reportsBeyond.set(row, reportCount);
    }
  }

  /** Adds an actor that takes part in an event without making a dyad. */
  addBystander(bystander: CubeBystander): void {
    this.bystanders.push(bystander);
  }

  /** The cube of all rows added so far. */
  build(limits: CubeLimits = CUBE_LIMITS): RelationCube {
    const codes = [...this.actorNumbers.keys()];
    const rowsOfPair = new Uint32Array(this.pairs.size);
    for (let row = 0; row < this.rowCount; row++) rowsOfPair[this.rowPair[row]!]!++;
    const pairs = Array.from({ length: this.pairs.size }, (_, number) => ({
      number,
      isLarge: rowsOfPair[number]! >= limits.leastRows,
      a: codes[this.pairs.oneOf(number)]!,
      b: codes[this.pairs.otherOf(number)]!,
    })).sort((x, y) => Number(x.isLarge) - Number(y.isLarge) || compareCodes(x.a, y.a) || compareCodes(x.b, y.b));
    const actors = [
      ...new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...this.bystanders.map(({ actor }) => actor)]),
    ].sort();
    const actorIndex = new Map(actors.map((code, index) => [code, index]));

    const given = [...this.datasetIndexes.keys()];
    const datasets = [...given].sort();
    const numbers = given.map((id) => this.datasetNumberOf.get(id)!);
    const datasetIndex = given.map((id) => datasets.indexOf(id));

    const count = this.rowCount;
    const days = this.rowDay.subarray(0, count);
    const ids = this.rowId.subarray(0, count);
    const byTime = orderByDayAndId(days, ids);
    const firstDay = count > 0 ? days[byTime[0]!]! : 0;
    const daySpan = count > 0 ? days[byTime[count - 1]!]! - firstDay + 1 : 0;

    // Now an event's rows are neighbours, so those that have several are seen.
    const words = new PairDictionary();
    const rowWord = new Uint32Array(count);
    const rowSlot = new Uint32Array(count);
    const listed: number[] = [];
    for (let place = 0; place < count; place++) {
      const row = byTime[place]!;
      const id = ids[row]!;
      const isAgain = place > 0 && ids[byTime[place - 1]!] === id;
      const isShared = isAgain || (place + 1 < count && ids[byTime[place + 1]!] === id);
      const attributes = this.words.oneOf(this.rowWord[row]!);
      const slot = isShared ? undefined : slotOf(id, days[row]!, numbers[datasetOf(attributes)]!);
      if (slot === undefined && !isAgain) listed.push(id);
      rowSlot[row] = slot ?? listed.length - 1;
      const flags = isShared ? IS_SHARED | IS_LISTED : slot === undefined ? IS_LISTED : 0;
      const index = datasetIndex[datasetOf(attributes)]!;
      rowWord[row] = words.numberOf(withDataset(attributes, index) | flags, this.words.otherOf(this.rowWord[row]!));
    }

    const groups = [...new Set(Array.from({ length: words.size }, (_, number) => words.oneOf(number)))].sort(
      (x, y) => x - y,
    );
    const groupIndex = new Map(groups.map((group, index) => [group, index]));
    const pairRank = new Uint32Array(pairs.length);
    pairs.forEach(({ number }, rank) => (pairRank[number] = rank));
    const pairColumns = sharedColumns<PairColumns>({
      pairA: [Uint32Array, pairs.length],
      pairB: [Uint32Array, pairs.length],
      pairStart: [Uint32Array, pairs.length + 1],
      groups: [Uint32Array, groups.length],
      wordGroup: [shortType(groups.length, limits.shortWords), words.size],
      wordIntensity: [Int16Array, words.size],
    });
    pairs.forEach(({ a, b }, rank) => {
      pairColumns.pairA[rank] = actorIndex.get(a)!;
      pairColumns.pairB[rank] = actorIndex.get(b)!;
    });
    pairColumns.groups.set(groups);
    const wordRank = new Uint32Array(words.size);
    Array.from(wordRank.keys())
      .sort((x, y) => words.oneOf(x) - words.oneOf(y) || words.otherOf(x) - words.otherOf(y))
      .forEach((number, rank) => {
        wordRank[number] = rank;
        pairColumns.wordGroup[rank] = groupIndex.get(words.oneOf(number))!;
        pairColumns.wordIntensity[rank] = words.otherOf(number);
      });
    const { pairStart } = pairColumns;
    pairs.forEach(({ number }, pair) => (pairStart[pair + 1] = pairStart[pair]! + rowsOfPair[number]!));

    const rows = sharedColumns<RowColumns>({
      rowWord: [shortType(words.size, limits.shortWords), count],
      rowDay: [shortType(daySpan, limits.shortDays), count],
      rowSentiment: [Int16Array, count],
      rowReports: [Uint8Array, count],
      rowSlot: [Uint32Array, count],
    });
    const next = pairStart.slice();
    const beyond = new Map<number, number>();
    for (let place = 0; place < count; place++) {
      const row = byTime[place]!;
      const at = next[pairRank[this.rowPair[row]!]!]!++;
      rows.rowWord[at] = wordRank[rowWord[row]!]!;
      rows.rowDay[at] = days[row]! - firstDay;
      rows.rowSentiment[at] = this.rowSentiment[row]!;
      rows.rowReports[at] = this.rowReports[row]!;
      rows.rowSlot[at] = rowSlot[row]!;
      if (this.rowReports[row] === REPORTS_OVERFLOW) beyond.set(at, this.reportsBeyond.get(row)!);
    }
    return {
      actors,
      datasets,
      datasetNumbers: datasets.map((id) => this.datasetNumberOf.get(id)!),
      firstDay,
      blockRows: limits.blockRows,
      smallPairs: pairs.filter(({ isLarge }) => !isLarge).length,
      ...pairColumns,
      ...rows,
      ...sharedAndOverflow(pairColumns, rows, listed, beyond),
      ...blockColumns(pairColumns, rows, beyond, limits),
      bystanders: this.bystanders
        .map(({ eventId, actor, role }) => ({ eventId, actor: actorIndex.get(actor)!, role }))
        .sort((x, y) => x.eventId - y.eventId || x.actor - y.actor),
    };
  }

  private grow(capacity: number): void {
    const [pair, word, day, id] = [this.rowPair, this.rowWord, this.rowDay, this.rowId];
    const [sentiment, reports] = [this.rowSentiment, this.rowReports];
    (this.rowPair = new Uint32Array(capacity)).set(pair);
    (this.rowWord = new Uint32Array(capacity)).set(word);
    (this.rowDay = new Int32Array(capacity)).set(day);
    (this.rowId = new Float64Array(capacity)).set(id);
    (this.rowSentiment = new Int16Array(capacity)).set(sentiment);
    (this.rowReports = new Uint8Array(capacity)).set(reports);
  }
}

/** What of the id a row must carry, given its day and its dataset's number; absent where the id must be listed. */
function slotOf(id: number, day: number, datasetNumber: number): number | undefined {
  if (datasetNumber === 0) return id <= LARGEST_PLAIN_ID ? id : undefined;
  if (!isImportedEventId(id)) return undefined;
  const parts = unpackEventId(id);
  return parts.day === day && parts.datasetNumber === datasetNumber ? parts.slot : undefined;
}

function compareCodes(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
