import type { Bucket, CountUnit, EventFilter } from "@/lib/relations/event-filter";
import type { Day } from "@/lib/relations/day";
import type { Gap } from "@/lib/relations/gap";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { MapRegion } from "@/lib/relations/map-choice";
import type { Message } from "@/lib/relations/message";

/**
 * What a chart says, without a pixel: drawing, table twin, CSV, caption and citation all come from this one value,
 * so that they cannot disagree. Texts are message ids with values; names of actors are already names.
 */
export interface ChartModel {
  /** Unique on its page and part of a file name: `dyad-tension`. */
  id: string;
  kind: "lines" | "diverging-bars" | "matrix" | "lanes" | "map" | "network";
  /** What the chart says, as a headline. */
  headline: Message;
  /** What the chart measures, with its unit. */
  measure: Message;
  /** One paragraph for those who cannot see it. */
  description: Message;
  x: DayAxis | CategoryAxis;
  y: ValueAxis | CategoryAxis;
  /** Fixed domain and unit of a matrix's values, whose two axes are categories. */
  values?: MatrixValues;
  /** What only a map has. */
  map?: MapView;
  /** What only a network has. */
  network?: NetworkView;
  series: ChartSeries[];
  /** Gaps, derived values, limits: what a reader must know. */
  notes: Message[];
  /** Dated notes of analysts on an axis of days; their words stand among `notes`. */
  flags?: ChartFlag[];
  provenance: ChartProvenance;
}

/** A time axis of days in no time zone. */
export interface DayAxis {
  kind: "day";
  domain: [Day, Day];
  ticks: Day[];
  bucket: Bucket;
}

export interface CategoryAxis {
  kind: "category";
  /** In drawing order; `label` is a name or a message. */
  categories: {
    id: string;
    label: string | Message;
    /** Neighbours of one group stand together; a matrix draws a line where it changes. */
    group?: Message;
  }[];
}

export interface ValueAxis {
  kind: "value";
  domain: [number, number];
  ticks: number[];
  /** The unit, as a message. */
  unit: Message;
}

/** The values of a matrix: symmetric about 0, plus is cooperation, unless `scale` says otherwise. */
export interface MatrixValues extends ValueAxis {
  /** `tension`: 0 … 100, more is conflict, 50 the middle. `count`: from 0 on, neither side. */
  scale?: "tension" | "count";
}

/** What a map shows besides its values; a point with `y` is what `y` does to `x`, one without is the state `x`. */
export interface MapView {
  /** Ends of the bins of colour, lowest first. */
  bins: readonly number[];
  region: MapRegion;
  hasArcs: boolean;
  /** The state towards which the others are shown. */
  towards?: ActorCode;
}

/** The nodes of a network and where they stand; a point is the link from `y` to `x`. */
export interface NetworkView {
  /** `x`, `y`: shares of the width and the height, 0 … 1, from the upper left; `step` 0 is a chosen actor. */
  nodes: readonly { id: ActorCode; step: 0 | 1 | 2; weight: number; x: number; y: number }[];
}

/** How a series is drawn; the drawing maps it to a colour and a second channel. */
export type SeriesTone =
  | "highlight-1"
  | "highlight-2"
  | "highlight-3"
  | "highlight-4"
  | "highlight-5"
  | "highlight-6"
  | "verbal-cooperation"
  | "material-cooperation"
  | "verbal-conflict"
  | "material-conflict"
  | "diverging"
  | "muted";

export interface ChartSeries {
  id: string;
  label: string | Message;
  tone: SeriesTone;
  points: ChartPoint[];
}

/** One mark. `x` and `y` are a day, a category id, or a number, as the axes say. */
export interface ChartPoint {
  x: Day | string;
  /** The value drawn; a gap is drawn as a gap. */
  value: number | Gap;
  /** Row of a matrix or lane. */
  y?: string;
  /** Ends of the 90 % band, where the measure has one. */
  low?: number;
  high?: number;
  /** Number of events behind the value. */
  eventCount: number;
  /** How many of them have what the value is a mean of, where not all have. */
  measuredCount?: number;
  /** The second channel in words: a glyph, a mediation state. */
  glyph?: string;
  /** Last day of a mark that lasts (a lane's segment). */
  until?: Day;
  /** Query string of `/events` that lists exactly the events behind the mark. */
  eventQuery?: string;
}

/** The place of a note on a time axis: its number and its days, both inclusive and within the axis. */
export interface ChartFlag {
  number: number;
  from: Day;
  to: Day;
}

/** What every picture and file says of where it comes from. */
export interface ChartProvenance {
  filter: EventFilter;
  /** Path and query of the page that shows this chart. */
  permalink: string;
  range: { from: Day; to: Day } | Gap;
  countUnit: CountUnit;
  eventCount: number;
  documentCount: number;
  /** Names of the datasets. */
  datasets: string[];
  /** Whether any of the events comes from the sample collection. */
  hasSample: boolean;
  measureVersion: string;
  coderVersion: string;
}
