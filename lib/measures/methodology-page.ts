import type { DatasetKind } from "@/lib/relations/dataset-kind";
import type { DerivedField } from "@/lib/relations/imported-event";
import type { DropReason } from "@/lib/relations/drop-reason";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { Modality } from "@/lib/relations/modality";
import type { QuadClass } from "@/lib/relations/quad-class";
import type { TensionLevel } from "./tension";

/** One event type of the codebook. */
export interface CodebookEntry {
  type: EventType;
  quadClass: QuadClass;
  /** Intensity of a coded act of this type, −10 … +10. */
  intensity: number;
  /** Modes of the type that carry an intensity of their own. */
  modes: { mode: string; intensity: number }[];
  /** Modalities in which it counts by default. */
  countedModalities: Modality[];
}

/** One rule of the coder in readable form. */
export interface RuleEntry {
  id: string;
  example: string;
  match: string;
  code: string;
  why: string;
}

/** What the coder is measured by, from the coarsest to the finest. */
export const ACCURACY_LEVELS = [
  "actors",
  "dyad",
  "interState",
  "quad",
  "type",
  "mediator",
  "state",
  "modality",
] as const;

/** The texts that it was measured on: unread articles, read articles, single sentences coded by experts. */
export const ACCURACY_SETS = ["test", "development", "sentences"] as const;

/** Precision, recall and their harmonic mean, each 0 … 1. */
export interface Accuracy {
  precision: number;
  recall: number;
  f1: number;
}

/** Events of one range of confidence, and how many of them were right. */
export interface ReliabilityRow {
  from: number;
  to: number;
  count: number;
  right: number;
}

/** The measured accuracy of the coder on one collection of texts. */
export interface AccuracySet {
  set: (typeof ACCURACY_SETS)[number];
  textCount: number;
  /** Counted events that readers found in the texts. */
  eventCount: number;
  /** One row per level that the collection speaks of; beside the coder the guess "the first two countries named". */
  levels: { level: (typeof ACCURACY_LEVELS)[number]; gold: number; coder: Accuracy; guess: Accuracy }[];
  /** One row per event type, in the order of the codebook. */
  types: { type: EventType; gold: number; coder: Accuracy }[];
  /** Texts in which nothing happens, and those of them that were given an event; absent without such texts. */
  withoutEvent?: { textCount: number; withEvent: number };
  /** Ranges of confidence that hold events, and those at `sure.from` and above; absent where nothing was coded. */
  reliability?: { rows: ReliabilityRow[]; sure: { from: number; count: number; share: number } };
}

/** How rows of imported datasets are read, from the importers' own tables. */
export interface DatasetMethod {
  /** One entry per kind of dataset; a table has no licence of its own. */
  kinds: { kind: DatasetKind; name: string; licence?: string; isRedistributable: boolean }[];
  /** CAMEO codes of acts that both do. */
  reciprocalCodes: string[];
  /** CAMEO codes that tell of a mediation: who of source and target mediates, and the state reached. */
  mediationCodes: { code: string; mediator: "source" | "target" | "unknown"; state: MediationState }[];
  /** Steps of one process lie less than this many days apart. */
  mediationGapDays: number;
  dropReasons: readonly DropReason[];
  derivedFields: readonly DerivedField[];
}

/** What the methodology page is made from: the code's own constants, codebook and rules. */
export interface MethodologyPage {
  measureVersion: string;
  coderVersion: string;
  constants: {
    /** κ of the tension index, points of intensity. */
    kappa: number;
    /** Share of the distribution within the band, 0 … 1. */
    bandShare: number;
    minEventsForVerdict: number;
    /** Length of the trailing window, days. */
    defaultWindow: number;
    /** Intensity of talks that end without result, −10 … +10. */
    stalledIntensity: number;
    /** Levels with their bounds; the lower belongs to the level. */
    levels: { level: TensionLevel; from: number; to: number }[];
  };
  codebook: CodebookEntry[];
  /** Sectors that an actor's code may append to a state's; an organ's acts count as the state's. */
  sectors: { code: string; name: string; isStateOrgan: boolean }[];
  rules: RuleEntry[];
  datasets: DatasetMethod;
  /** As committed with the coder of that version; the test texts first. */
  accuracy: { coderVersion: string; sets: AccuracySet[] };
}
