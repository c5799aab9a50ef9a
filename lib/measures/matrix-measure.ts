import type { MatrixCell } from "@/lib/cube/matrix-cells";
import type { ActorCode } from "@/lib/relations/actor-code";
import { isGap, type Gap } from "@/lib/relations/gap";
import { regionOf } from "@/lib/relations/region-of";
import type { CellMeasure, MatrixOrder } from "@/lib/relations/matrix-choice";
import { meanSentiment } from "./sentiment-mean";
import { signedBlocs } from "./signed-blocs";
import { tensionValue } from "./tension-index";

/** The sums of what one actor does to another. */
export type MatrixCellSums = MatrixCell;

/** An actor that is in a matrix. */
export interface MatrixActor {
  code: ActorCode;
  name: string;
  /** The state whose region it belongs to: itself, or where a group lives. */
  home: ActorCode;
}

/** Actors that stand together in the order of a matrix. */
export interface MatrixGroup {
  /** The region; absent for blocs, for the alphabet, and for those without a region. */
  region?: string;
  actors: ActorCode[];
}

/**
 * The actors of a matrix in the order asked for: by the alphabet (one group); by region of the world, those without one
 * last; or by signed blocs, in each the actors in the order of `actors`, which begins with the most eventful.
 */
export function matrixGroups(
  actors: readonly MatrixActor[],
  cells: readonly MatrixCell[],
  order: MatrixOrder,
): MatrixGroup[] {
  const byName = [...actors].sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : x.code < y.code ? -1 : 1));
  if (order === "name") return [{ actors: byName.map(({ code }) => code) }];
  if (order === "region") return regionGroups(byName);
  const place = new Map(actors.map(({ code }, index) => [code, index]));
  const ties = cells.map(({ sourceActor, targetActor, ...sums }) => ({
    one: sourceActor,
    other: targetActor,
    ...sums,
  }));
  return signedBlocs([...place.keys()], ties).map((bloc) => ({
    actors: bloc.sort((x, y) => place.get(x)! - place.get(y)!),
  }));
}

function regionGroups(actors: readonly MatrixActor[]): MatrixGroup[] {
  const groups = new Map<string, { place: number; actors: ActorCode[] }>();
  for (const { code, home } of actors) {
    const region = regionOf(home) ?? { id: "", place: Infinity };
    const group = groups.get(region.id) ?? { place: region.place, actors: [] };
    group.actors.push(code);
    groups.set(region.id, group);
  }
  return [...groups]
    .sort(([, x], [, y]) => x.place - y.place)
    .map(([id, { actors: members }]) => ({ ...(id !== "" && { region: id }), actors: members }));
}

/**
 * What a cell shows of its sums: mean intensity −10 … +10, tension 0 … 100, mean sentiment −1 … +1, or the number of
 * events (or reports, where these are counted). A gap where the measure has none.
 */
export function cellValue(cell: MatrixCell, measure: CellMeasure): number | Gap {
  if (measure === "tension") return tensionValue(cell);
  if (measure === "events") return cell.weight;
  if (measure === "intensity") return (cell.cooperation - cell.conflict) / cell.weight;
  const sentiment = meanSentiment(cell);
  return isGap(sentiment) ? sentiment : sentiment.value;
}
