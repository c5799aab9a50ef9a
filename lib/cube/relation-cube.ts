import type { ActorCode } from "@/lib/relations/actor-code";
import type { ParticipantRole } from "@/lib/relations/participant-role";

/**
 * Parts of one in which the cube holds intensity and sentiment: decimals as people write them come back exactly, at
 * half the size of a double.
 */
export const FIXED_POINT = 1_000_000;

/**
 * The relation cube: a read-only column index of all stored events that concern a pair of actors.
 *
 * Events are numbered by (day, id), so that the number of an event, its ordinal, orders it in time. Rows, one per
 * event and dyad, are sorted by (pair, ordinal); a pair's rows lie between two offsets. A row takes ten bytes, an
 * event twenty-four. The cube is derived from the store and never the only copy of anything.
 */
export interface RelationCube {
  /** All top-level codes, sorted; other columns hold positions in this list. */
  readonly actors: readonly ActorCode[];
  /** Ids of all datasets, sorted. */
  readonly datasets: readonly string[];

  /** Per pair, sorted by (a, b): the actors' positions. */
  readonly pairA: Uint32Array;
  readonly pairB: Uint32Array;
  /** Per pair the first of its rows; one more entry than pairs. */
  readonly pairStart: Uint32Array;

  /** The observed attribute words (see `packAttributes`); rows hold positions in this list. */
  readonly words: Uint32Array;
  readonly rowWord: Uint16Array | Uint32Array;
  /** Ordinal of the row's event. */
  readonly rowEvent: Uint32Array;
  /** What the event says of this pair, −10 … +10, in millionths (see `FIXED_POINT`). */
  readonly rowIntensity: Int32Array;

  /** Per ordinal. */
  readonly eventId: Float64Array;
  /** Days since 1970-01-01. */
  readonly eventDay: Int32Array;
  /** −1 … +1, in millionths. */
  readonly eventSentiment: Int32Array;
  readonly eventReports: Uint32Array;
  /** All ordinals in the order of their events' ids. */
  readonly ordinalsById: Uint32Array;

  /** Hosts, guarantors and observers, who make no dyad. */
  readonly bystanders: readonly { readonly event: number; readonly actor: number; readonly role: ParticipantRole }[];
}
