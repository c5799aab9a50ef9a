import type { ActorCode } from "./actor-code";
import type { CodedEvent } from "./coded-event";
import type { CodedMediation } from "./coded-mediation";

/** All that the coder found in one document, in the order of the text. */
export interface CodedDocument {
  events: CodedEvent[];
  mediations: CodedMediation[];
  /** Top-level codes of those that act or are acted on, sorted, whether a rule codes the act or not; no mere places. */
  actors: ActorCode[];
  /** Sentence bounds, UTF-16 offsets, end exclusive; what the page highlights lies within them. */
  sentences: { start: number; end: number }[];
  /** Name and version of the coder, e.g. `rules 0.1`. */
  coderVersion: string;
}
