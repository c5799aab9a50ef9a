import type { EventType } from "@/lib/relations/event-type";
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
}
