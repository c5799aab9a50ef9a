import { packEventId } from "@/lib/relations/event-id";
import { IS_LISTED, datasetOf } from "./attribute-word";
import { lowerBound } from "./lower-bound";
import type { RelationCube } from "./relation-cube";

/** The id of a row's event. */
export function eventIdOfRow(cube: RelationCube, row: number): number {
  const word = cube.groups[cube.wordGroup[cube.rowWord[row]!]!]!;
  const slot = cube.rowSlot[row]!;
  if (word & IS_LISTED) return cube.listedIds[slot]!;
  const datasetNumber = cube.datasetNumbers[datasetOf(word)]!;
  if (datasetNumber === 0) return slot;
  return packEventId({ day: cube.firstDay + cube.rowDay[row]!, datasetNumber, slot });
}

/** How many reports tell a row's event. */
export function reportsOfRow(cube: RelationCube, row: number): number {
  const reports = cube.rowReports[row]!;
  return reports < 255 ? reports : cube.overflowReports[lowerBound(cube.overflowRows, row)]!;
}
