import type { RelationCube } from "./relation-cube";
import type { RowSelection } from "./row-selection";
import { selectedDays, type DayRange } from "./selected-days";
import { summariseSelection, type SelectionSummary } from "./selection-summary";

/** Summaries that are kept of a cube. */
const MAX_KNOWN = 256;

/** A summary with what is found only when asked for. */
interface KnownSummary extends SelectionSummary {
  /** The days that the events of each dataset span, by its position in the cube; infinite where it has none. */
  daysByDataset(): readonly DayRange[];
}

const knownOf = new WeakMap<RelationCube, Map<string, KnownSummary>>();
const ofSelection = new WeakMap<RowSelection, KnownSummary>();

/** The summary of a selection; a page that asks several things of one filter counts once. */
export function knownSummary(selection: RowSelection): KnownSummary {
  const own = ofSelection.get(selection);
  if (own) return own;
  const summary = selection.rows ? summaryOf(selection) : byFilter(selection);
  ofSelection.set(selection, summary);
  return summary;
}

function byFilter(selection: RowSelection): KnownSummary {
  let known = knownOf.get(selection.cube);
  if (!known) knownOf.set(selection.cube, (known = new Map()));
  // What is not among these does not change which rows are selected.
  const { actors, with: counterparts, role, type, quad, dataset, modality, review, from, to } = selection.filter;
  const key = JSON.stringify([actors, counterparts, role, type, quad, dataset, modality, review, from, to]);
  let summary = known.get(key);
  if (summary) known.delete(key);
  else summary = summaryOf(selection);
  known.set(key, summary);
  if (known.size > MAX_KNOWN) known.delete(known.keys().next().value!);
  return summary;
}

function summaryOf(selection: RowSelection): KnownSummary {
  const summary = summariseSelection(selection);
  let days: readonly DayRange[] | undefined;
  const daysByDataset = () =>
    (days ??= selectedDays(
      selection,
      summary.eventsByDataset.map((count) => count > 0),
    ));
  return { ...summary, daysByDataset };
}
