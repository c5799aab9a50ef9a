import type { EventType } from "./event-type";

/** What a column of a table can say of an event. */
export const MAPPED_FIELDS = [
  "date",
  "sourceActor",
  "targetActor",
  "mediator",
  "eventType",
  "cameoCode",
  "quadClass",
  "intensity",
  "tone",
  "modality",
  "mediationState",
  "publisher",
  "publishedDate",
  "text",
  "url",
  "place",
  "story",
  "rowId",
] as const;

export type MappedField = (typeof MAPPED_FIELDS)[number];

/** In which order a day is written where that is not told by its form: `3/4/2025`, `3 4 25`, `20250304` is always clear. */
export const DATE_ORDERS = ["year-month-day", "day-month-year", "month-day-year"] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * How actors are written. `names`: English names, codes of the model and ISO 3166 alpha-3, told apart by the word;
 * the others hold only such codes, so that `NA` is Namibia in `iso2`.
 */
export const ACTOR_NAMINGS = ["names", "iso3", "iso2", "cow"] as const;

export type ActorNaming = (typeof ACTOR_NAMINGS)[number];

/** What the columns of a table mean: guessed from its head, corrected and saved by an analyst. */
export interface ColumnMapping {
  /** Name of the column of each field; for JSON lines the path to the value, members joined by dots. */
  columns: Partial<Record<MappedField, string>>;
  dateOrder: DateOrder;
  actorNaming: ActorNaming;
  /** What stands between several actors of one cell; absent where a cell holds one. */
  actorSeparator?: string;
  /** Names that nobody knows: rows that hold one are left out, or it becomes an actor of its own. */
  unknownActors: "leave-out" | "keep";
  /** The one who acts, or is acted on, in every row without a column for it: a code or a name. */
  fixedSourceActor?: string;
  fixedTargetActor?: string;
  /** The type of rows whose own column says nothing. */
  fixedEventType?: EventType;
  /** Types of the words that the file uses (`visit` → CONSULT), in lower case. */
  typeOfWord?: Readonly<Record<string, EventType>>;
  /** Whether the column of CAMEO codes holds roots alone (`01` … `20`), so that `14` is the root and no `014`. */
  hasCameoRootsOnly?: boolean;
  /** What the column of the tone calls full: 1 for −1 … +1, 100 for GDELT's −100 … +100. */
  toneScale: number;
  /** Whether rows tell what both did together: a meeting, a treaty, fighting. */
  isReciprocal: boolean;
}
