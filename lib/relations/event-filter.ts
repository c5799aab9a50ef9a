import type { ActorCode } from "./actor-code";
import type { Day } from "./day";
import type { EventType } from "./event-type";
import type { Modality } from "./modality";
import { PARTICIPANT_ROLES } from "./participant-role";
import type { QuadClass } from "./quad-class";
import type { ReviewState } from "./review-state";

/** Step of the marks along a line; it only thins the line and never changes a value. */
export const BUCKETS = ["day", "week", "month", "quarter", "year"] as const;

export type Bucket = (typeof BUCKETS)[number];

/** What is counted: distinct events, or the reports that tell them. */
export const COUNT_UNITS = ["events", "reports"] as const;

export type CountUnit = (typeof COUNT_UNITS)[number];

/**
 * What `actors` can be asked to do in an event: play one role, or, whatever the role, be on the acting side of the
 * dyad (`acting`) or on the receiving side (`receiving`); in a reciprocal event both actors are on both sides.
 */
export const FILTER_ROLES = ["any", "acting", "receiving", ...PARTICIPANT_ROLES] as const;

export type FilterRole = (typeof FILTER_ROLES)[number];

/** The days that a filter can name: as many years as a line has room for marks. */
export const FIRST_FILTER_DAY: Day = "1602-01-01";
export const LAST_FILTER_DAY: Day = "2199-12-31";

/** Length of the trailing window of a measure over time, in days. */
export const DEFAULT_WINDOW_DAYS = 90;
export const MAX_WINDOW_DAYS = 3650;

/**
 * The one filter of every page, query, caption and file name. An empty list means "all"; `modality` empty means
 * the counted ones (asserted, and future for AGREE); `review` empty means all but rejected.
 */
export interface EventFilter {
  /** Codes of actors and of groups (`group.gulf`), which stand for their members: `membersOf` says whom. */
  actors: ActorCode[];
  /** The counterpart of `actors`, codes likewise. */
  with: ActorCode[];
  /** The role that `actors` play. */
  role: FilterRole;
  type: EventType[];
  quad: QuadClass[];
  /** First day, inclusive. */
  from?: Day;
  /** Last day, inclusive. */
  to?: Day;
  dataset: string[];
  publisher: string[];
  modality: Modality[];
  review: ReviewState[];
  count: CountUnit;
  /** Chosen by the length of the range when absent. */
  bucket?: Bucket;
  window: number;
}

/** The filter that lets everything through. */
export const EMPTY_FILTER: EventFilter = {
  actors: [],
  with: [],
  role: "any",
  type: [],
  quad: [],
  dataset: [],
  publisher: [],
  modality: [],
  review: [],
  count: "events",
  window: DEFAULT_WINDOW_DAYS,
};
