import type { BlockColumns, RelationCube, RowColumns } from "./relation-cube";

/** Largest number in the reports' column; it says that the number is in a list. */
const REPORTS_OVERFLOW = 255;
const FIRST_CAPACITY = 1 << 14;
const LARGEST_SUM = 2 ** 31 - 1;

/** The columns that an entry fills, in any order. */
type EntryColumns = Omit<BlockColumns, "pairBlock" | "blockDay" | "blockEntry" | "isWideBlock">;

type Names = keyof EntryColumns;

const TYPES = {
  entryGroup: Uint32Array,
  entryCount: Uint16Array,
  entryReports: Uint32Array,
  entrySignedCount: Uint16Array,
  entrySignedReports: Uint32Array,
  entryAbsolute: Int32Array,
  entrySigned: Int32Array,
  entrySentiment: Int32Array,
  entrySquares: Float64Array,
  entryWeightedAbsolute: Float64Array,
  entryWeightedSigned: Float64Array,
  entryWeightedSentiment: Float64Array,
  entryWeightedSquares: Float64Array,
} as const;

type Growing = { -readonly [Name in Names]: InstanceType<(typeof TYPES)[Name]> };

/** Sums rows into entries, one for each group of attributes in a block, in columns that grow, zero where nothing is yet. */
export class EntrySink {
  size = 0;
  private readonly columns: Growing;
  /** Per group its last entry, plus one. */
  private readonly entryOf: Uint32Array;

  constructor(
    groupCount: number,
    private readonly rows: RowColumns & Pick<RelationCube, "wordGroup" | "wordIntensity">,
    private readonly reportsBeyond: ReadonlyMap<number, number>,
    capacity = FIRST_CAPACITY,
  ) {
    this.columns = Object.fromEntries(
      Object.entries(TYPES).map(([name, type]) => [name, new type(capacity)]),
    ) as unknown as Growing;
    this.entryOf = new Uint32Array(groupCount);
  }

  /** Adds the block of these rows; returns whether sums weighted by reports are too large for it. */
  addRows(from: number, end: number): boolean {
    this.reserve(end - from);
    const { rowWord, rowSentiment, rowReports, wordGroup, wordIntensity } = this.rows;
    const { entryOf, columns } = this;
    const { entryGroup, entryCount, entryReports, entrySignedCount, entrySignedReports } = columns;
    const { entryAbsolute, entrySigned, entrySentiment, entrySquares } = columns;
    const { entryWeightedAbsolute, entryWeightedSigned, entryWeightedSentiment, entryWeightedSquares } = columns;
    const first = this.size;
    let size = first;
    for (let row = from; row < end; row++) {
      const word = rowWord[row]!;
      const group = wordGroup[word]!;
      let entry = entryOf[group]! - 1;
      if (entry < first) {
        entry = size++;
        entryOf[group] = size;
        entryGroup[entry] = group;
      }
      const intensity = wordIntensity[word]!;
      const absolute = intensity < 0 ? -intensity : intensity;
      const tone = rowSentiment[row]!;
      let reports = rowReports[row]!;
      if (reports === REPORTS_OVERFLOW) reports = this.reportsBeyond.get(row)!;
      entryCount[entry]! += 1;
      entryReports[entry]! += reports;
      if (intensity !== 0) {
        entrySignedCount[entry]! += 1;
        entrySignedReports[entry]! += reports;
      }
      entryAbsolute[entry]! += absolute;
      entrySigned[entry]! += intensity;
      entrySentiment[entry]! += tone;
      entrySquares[entry]! += tone * tone;
      entryWeightedAbsolute[entry]! += reports * absolute;
      entryWeightedSigned[entry]! += reports * intensity;
      entryWeightedSentiment[entry]! += reports * tone;
      entryWeightedSquares[entry]! += reports * tone * tone;
    }
    this.size = size;
    return this.clearWide(first);
  }

  /** Adds a block of another cube, whose groups have the same numbers. */
  copy(cube: RelationCube, block: number): void {
    const from = cube.blockEntry[block]!;
    const end = cube.blockEntry[block + 1]!;
    this.reserve(end - from);
    for (const name of Object.keys(TYPES) as Names[]) {
      const [column, source] = [this.columns[name], cube[name]];
      for (let other = from, entry = this.size; other < end; other++, entry++) column[entry] = source[other]!;
    }
    this.size += end - from;
  }

  /** Writes all entries into columns of their number. */
  writeTo(columns: EntryColumns): void {
    for (const name of Object.keys(TYPES) as Names[]) columns[name].set(this.columns[name].subarray(0, this.size));
  }

  /** Where a sum does not fit its column, rows take the place of all of them. */
  private clearWide(first: number): boolean {
    const { entryWeightedAbsolute, entryWeightedSigned, entryWeightedSentiment } = this.columns;
    let isWide = false;
    for (let entry = first; entry < this.size; entry++)
      isWide ||= entryWeightedAbsolute[entry]! > LARGEST_SUM || Math.abs(entryWeightedSentiment[entry]!) > LARGEST_SUM;
    if (isWide)
      for (const column of [entryWeightedAbsolute, entryWeightedSigned, entryWeightedSentiment])
        column.fill(0, first, this.size);
    return isWide;
  }

  private reserve(more: number): void {
    const needed = this.size + more;
    if (needed <= this.columns.entryGroup.length) return;
    const length = Math.max(needed, Math.ceil(this.columns.entryGroup.length * 1.5));
    for (const name of Object.keys(TYPES) as Names[]) {
      const grown = new TYPES[name](length);
      grown.set(this.columns[name]);
      (this.columns as Record<Names, Growing[Names]>)[name] = grown;
    }
  }
}
