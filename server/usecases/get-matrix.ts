import type { ChartModel, ChartProvenance } from "@/lib/charts/chart-model";
import { relationMatrix } from "@/lib/charts/relation-matrix";
import { actorDatasets } from "@/lib/cube/actor-datasets";
import { cellCounts, matrixCells } from "@/lib/cube/matrix-cells";
import type { RowSelection } from "@/lib/cube/row-selection";
import { DEFAULT_MATRIX_CHOICE, formatMatrixChoice, type MatrixChoice } from "@/lib/relations/matrix-choice";
import type { ActorCode } from "@/lib/relations/actor-code";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { withQuery } from "@/lib/relations/with-query";
import { namedActor } from "./view/actor-names";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { withoutQueries } from "./view/without-queries";

/** The matrix of directed relations among the filter's most eventful actors, in the order and measure asked for. */
export async function getMatrix(
  filter: EventFilter,
  choice: MatrixChoice = DEFAULT_MATRIX_CHOICE,
): Promise<ChartModel> {
  const view = openView(filter);
  return matrixOf(view, provenanceOf(view, view.select(), "/"), choice);
}

/** The matrix of an open view. */
export function matrixOf(view: RelationView, provenance: ChartProvenance, choice: MatrixChoice): ChartModel {
  const selection = view.select();
  const totals = cellCounts(selection);
  const shown = [...totals.keys()].slice(0, Number(choice.size));
  const actors = shown.map((code) => {
    const { name } = namedActor(view.index, code);
    return { code, name, home: view.index.actors.get(code)?.countryCode ?? code };
  });
  const model = relationMatrix(
    view.markFilter,
    { ...provenance, permalink: withQuery(provenance.permalink, formatMatrixChoice(choice)) },
    {
      actors,
      cells: matrixCells(selection, shown),
      hiddenActorCount: totals.size - shown.length,
      isCovered: coverageOf(view, selection, shown),
    },
    choice,
  );
  // A cell asks for the acting side; where the filter asks for another role, no one query can ask for both.
  return view.canQuery && view.markFilter.role === "any" ? model : withoutQueries(model);
}

/** Whether the filter asks for a pair, and one of its datasets tells of both in its days. */
function coverageOf(view: RelationView, { cube }: RowSelection, shown: readonly ActorCode[]) {
  const { actors, with: counterparts, ...rest } = view.markFilter;
  const isActor = new Set(membersOf(actors));
  const isCounterpart = new Set(membersOf(counterparts));
  const mayBe = (members: ReadonlySet<string>, code: string) => members.size === 0 || members.has(code);
  const { dataset, from, to } = rest;
  const told =
    cube.datasets.length > 1
      ? actorDatasets(view.select({ ...EMPTY_FILTER, dataset, ...(from && { from }), ...(to && { to }) }), shown)
      : undefined;
  return (one: ActorCode, other: ActorCode): boolean => {
    const isAsked =
      (mayBe(isActor, one) && mayBe(isCounterpart, other)) || (mayBe(isActor, other) && mayBe(isCounterpart, one));
    return isAsked && (!told || [...told.get(one)!].some((id) => told.get(other)!.has(id)));
  };
}
