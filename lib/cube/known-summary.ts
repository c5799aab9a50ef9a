import type { RelationCube } from "./relation-cube";
import type { RowSelection } from "./row-selection";
import { summariseSelection, type SelectionSummary } from "./selection-summary";

/** Summaries that are kept of a cube. */
const MAX_KNOWN = 256;

const knownOf = new WeakMap<RelationCube, Map<string, SelectionSummary>>();
const ofSelection = new WeakMap<RowSelection, SelectionSummary>();

/** The summary of a selection; a page that asks several things of one filter counts once. */
export function knownSummary(selection: RowSelection): SelectionSummary {
  const own = ofSelection.get(selection);
  if (own) return own;
  const summary = selection.rows ? summariseSelection(selection) : byFilter(selection);
  ofSelection.set(selection, summary);
  return summary;
}

function byFilter(selection: RowSelection): SelectionSummary {
  let known = knownOf.get(selection.cube);
  if (!known) knownOf.set(selection.cube, (known = new Map()));
  // What is not among these does not change which rows are selected.
  const { actors, with: counterparts, role, type, quad, dataset, modality, review, from, to } = selection.filter;
  const key = JSON.stringify([actors, counterparts, role, type, quad, dataset, modality, review, from, to]);
  let summary = known.get(key);
  if (summary) known.delete(key);
  else summary = summariseSelection(selection);
  known.set(key, summary);
  if (known.size > MAX_KNOWN) known.delete(known.keys().next().value!);
  return summary;
}
