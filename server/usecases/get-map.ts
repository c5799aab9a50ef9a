import type { ChartModel } from "@/lib/charts/chart-model";
import { mapChart, stateSides } from "@/lib/charts/map-chart";
import { actorDatasets } from "@/lib/cube/actor-datasets";
import { actorSums } from "@/lib/cube/actor-sums";
import { dailySumsOfActor } from "@/lib/cube/daily-sums";
import { addSums, emptySums, type EventSums } from "@/lib/cube/event-sums";
import { matrixCells, type MatrixCell } from "@/lib/cube/matrix-cells";
import type { RowSelection } from "@/lib/cube/row-selection";
import { distinctCounts } from "@/lib/cube/selected-events";
import type { ActorCode } from "@/lib/relations/actor-code";
import { EMPTY_FILTER, type EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { DEFAULT_MAP_CHOICE, formatMapChoice, towardsOf, type MapChoice } from "@/lib/relations/map-choice";
import { MAP_STATES, mapState } from "@/lib/relations/map-states";
import { withQuery } from "@/lib/relations/with-query";
import { namedActor } from "./view/actor-names";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { withoutQueries } from "./view/without-queries";

/**
 * The map of states by what they do to one state (`towards`, else the only actor of the filter where that is a state),
 * or by all events in which each takes part.
 */
export async function getMap(filter: EventFilter, choice: MapChoice = DEFAULT_MAP_CHOICE): Promise<ChartModel> {
  const view = openView(filter);
  const selection = view.select();
  const towards = towardsOf(choice, filter);
  const all = matrixCells(selection);
  const cells = towards ? all.filter(({ targetActor }) => targetActor === towards) : all;
  const shown = cells.filter(({ sourceActor, targetActor }) => mapState(sourceActor) && mapState(targetActor));
  const sums = towards
    ? new Map<ActorCode, EventSums>(shown.map((cell) => [cell.sourceActor, cell]))
    : sumsOfStates(selection);
  const provenance = provenanceOf(view, selection, "/map");
  const model = mapChart(
    view.markFilter,
    { ...provenance, permalink: withQuery(provenance.permalink, formatMapChoice(choice)) },
    {
      ...(towards && { towards }),
      names: new Map(MAP_STATES.map(({ code }) => [code, namedActor(view.index, code).name])),
      sums,
      cells: shown,
      isCovered: coverageOf(view, towards),
      hiddenEventCount: hiddenEvents(view, cells, towards),
    },
    choice,
  );
  // A mark asks for one side; where the filter asks for another role, no one query can ask for both.
  return view.canQuery && view.markFilter.role === "any" ? model : withoutQueries(model);
}

/** The sums of all events that each state takes part in, each event once. */
function sumsOfStates(selection: RowSelection): Map<ActorCode, EventSums> {
  const present = actorSums(selection).filter(({ actor }) => mapState(actor));
  return new Map(
    present.map(({ actor }) => {
      const sums = emptySums();
      for (const day of dailySumsOfActor(selection, actor)) addSums(sums, day);
      return [actor, sums];
    }),
  );
}

/** Whether the filter asks for a state (and the chosen one), and one of its datasets tells of it in its days. */
function coverageOf(view: RelationView, towards: ActorCode | undefined): (code: ActorCode) => boolean {
  const { dataset, from, to } = view.markFilter;
  const sources = view.select({ ...EMPTY_FILTER, dataset, ...(from && { from }), ...(to && { to }) });
  const told = actorDatasets(
    sources,
    MAP_STATES.map(({ code }) => code),
  );
  return (code) => {
    const own = told.get(code)!;
    const sides = stateSides(view.markFilter, code);
    if (own.size === 0 || !sides) return false;
    if (!towards) return true;
    const isMet = sides.with.length === 0 || membersOf(sides.with).includes(towards);
    return isMet && [...own].some((dataset) => told.get(towards)?.has(dataset));
  };
}

/** Distinct events between actors that the map has no place for, or of such actors on the chosen state. */
function hiddenEvents(view: RelationView, cells: readonly MatrixCell[], towards: ActorCode | undefined): number {
  const { actors, with: counterparts } = view.markFilter;
  const hidden = cells.filter(
    ({ sourceActor, targetActor }) => !mapState(sourceActor) && (towards || !mapState(targetActor)),
  );
  if (hidden.length === 0) return 0;
  const sources = [...new Set(hidden.map(({ sourceActor }) => sourceActor))];
  if (towards) return distinctCounts(view.select({ actors: sources, with: [towards], role: "acting" })).eventCount;
  const ends = [...new Set([...sources, ...hidden.map(({ targetActor }) => targetActor)])];
  const among = (codes: readonly string[]) =>
    codes.length === 0 ? ends : ends.filter((code) => membersOf(codes).includes(code));
  return distinctCounts(view.select({ actors: among(actors), with: among(counterparts) })).eventCount;
}
