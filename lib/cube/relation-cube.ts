import type { ActorCode } from "@/lib/relations/actor-code";
import type { ParticipantRole } from "@/lib/relations/participant-role";

/** Parts of one in which the cube holds intensities: thousandths. */
export const INTENSITY_PARTS = 1_000;

/** Parts of one in which the cube holds sentiments: ten-thousandths. */
export const SENTIMENT_PARTS = 10_000;

/** A column of whole numbers that is short where its values allow it. */
export type ShortColumn = Uint16Array | Uint32Array;

/** What a row of the cube is made of; all columns are as long as there are rows. */
export interface RowColumns {
  /** Position of the row's word in `wordGroup` and `wordIntensity`. */
  readonly rowWord: ShortColumn;
  /** Days since the cube's `firstDay`. */
  readonly rowDay: ShortColumn;
  /** −1 … +1, in ten-thousandths; 0 where the row's attributes say that it has none. */
  readonly rowSentiment: Int16Array;
  /** Reports that tell the event; 255 says that `overflowReports` has the number. */
  readonly rowReports: Uint8Array;
  /** What the id is made of, with the word and the day (see `eventIdOfRow`). */
  readonly rowSlot: Uint32Array;
}

/** Sums by attributes of blocks of rows, so that few rows need to be visited one by one (see `RowSummer`). */
export interface BlockColumns {
  /** Per pair its first block; one more entry than pairs. */
  readonly pairBlock: Uint32Array;
  /** Per block the day of its first row, as `rowDay` counts. */
  readonly blockDay: Uint32Array;
  /** Per block its first entry; one more than blocks. */
  readonly blockEntry: Uint32Array;
  /** Per entry: attributes that occur in the block (a position in `groups`), their rows, and Σ reports r. */
  readonly entryGroup: ShortColumn;
  readonly entryCount: Uint16Array;
  readonly entryReports: Uint32Array;
  /** Of the rows whose intensity i is not 0, their number and Σ r. */
  readonly entrySignedCount: Uint16Array;
  readonly entrySignedReports: Uint32Array;
  /** Σ |i|, Σ i, Σ sentiment s, Σ s². */
  readonly entryAbsolute: Int32Array;
  readonly entrySigned: Int32Array;
  readonly entrySentiment: Int32Array;
  readonly entrySquares: Float64Array;
  /** Σ r·|i|, Σ r·i, Σ r·s, Σ r·s²; the first three are 0 where `isWideBlock` says that they are too large. */
  readonly entryWeightedAbsolute: Int32Array;
  readonly entryWeightedSigned: Int32Array;
  readonly entryWeightedSentiment: Int32Array;
  readonly entryWeightedSquares: Float64Array;
  /** Per block 1 where sums weighted by reports must be taken from its rows. */
  readonly isWideBlock: Uint8Array;
}

/**
 * The relation cube: a read-only column index of all stored events that concern a pair of actors.
 *
 * Rows, one per event and dyad, are sorted by (pair, day, event id); a pair's rows lie between two offsets. A row takes
 * eleven bytes. All columns lie in shared memory, so that a message to another thread carries no copy. Sums are sums of
 * whole numbers, so they are exact and do not depend on the order. The cube is derived from the store and never the
 * only copy of anything.
 */
export interface RelationCube extends RowColumns, BlockColumns {
  /** All top-level codes, sorted; other columns hold positions in this list. */
  readonly actors: readonly ActorCode[];
  /** Ids of all datasets, sorted, and beside them the numbers that ids of their events carry (0: none). */
  readonly datasets: readonly string[];
  readonly datasetNumbers: readonly number[];
  /** Days since 1970-01-01 of `rowDay` 0. */
  readonly firstDay: number;
  /** Rows of a block. */
  readonly blockRows: number;

  /**
   * Per pair the actors' positions. Small pairs, without blocks, come first, so that their rows lie together and are
   * read fast; both the small and the others are sorted by (a, b).
   */
  readonly pairA: Uint32Array;
  readonly pairB: Uint32Array;
  readonly smallPairs: number;
  /** Per pair the first of its rows; one more entry than pairs. */
  readonly pairStart: Uint32Array;

  /** The observed combinations of attributes (see `packAttributes`). */
  readonly groups: Uint32Array;
  /** The observed combinations of these and an intensity, −10 … +10 in thousandths. */
  readonly wordGroup: ShortColumn;
  readonly wordIntensity: Int16Array;

  /** Ids that rows do not carry themselves. */
  readonly listedIds: Float64Array;
  /** Rows, ascending, of the events that have several. */
  readonly sharedRows: Uint32Array;
  /** Rows, ascending, whose event has 255 reports or more, and their numbers. */
  readonly overflowRows: Uint32Array;
  readonly overflowReports: Uint32Array;

  /** Hosts, guarantors and observers, who make no dyad, by event id, then actor. */
  readonly bystanders: readonly { readonly eventId: number; readonly actor: number; readonly role: ParticipantRole }[];
}

/** Sizes at which a cube's form changes. */
export interface CubeLimits {
  /** Rows of a block, at most 1,023: as far as three counters in one number go. */
  blockRows: number;
  /** Rows of a pair that is not small. */
  leastRows: number;
  /** Words that two bytes tell apart, and days that they span. */
  shortWords: number;
  shortDays: number;
}

/** The sizes that fit the machine; others only make tests reach what is rare. */
export const CUBE_LIMITS: CubeLimits = { blockRows: 1_023, leastRows: 384, shortWords: 65_536, shortDays: 65_536 };
