import type { ChartModel, ChartProvenance } from "@/lib/charts/chart-model";
import { relationMatrix } from "@/lib/charts/relation-matrix";
import { cellCounts, matrixCells } from "@/lib/cube/matrix-cells";
import { matrixMeasure } from "@/lib/measures/matrix-measure";
import type { EventFilter } from "@/lib/relations/event-filter";
import { actorNames } from "./view/actor-names";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { withoutQueries } from "./view/without-queries";

const MAX_ACTORS = 24;

/** The matrix of directed relations among the filter's most eventful actors. */
export async function getMatrix(filter: EventFilter): Promise<ChartModel> {
  const view = openView(filter);
  return matrixOf(view, provenanceOf(view, view.select(), "/"));
}

/** The matrix of an open view. */
export function matrixOf(view: RelationView, provenance: ChartProvenance): ChartModel {
  const selection = view.select();
  const totals = cellCounts(selection);
  const shown = [...totals.keys()].slice(0, MAX_ACTORS);
  const matrix = matrixMeasure(matrixCells(selection, shown), MAX_ACTORS, totals);
  const names = actorNames(view.index, matrix.actors);
  const model = relationMatrix(view.markFilter, provenance, matrix, names);
  // A cell asks for the acting side; where the filter asks for another role, no one query can ask for both.
  return view.canQuery && view.markFilter.role === "any" ? model : withoutQueries(model);
}
