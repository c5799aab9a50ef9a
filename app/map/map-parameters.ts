import type { FilterProblem } from "@/lib/relations/event-filter-url";
import { MAP_ARCS, MAP_MEASURES, MAP_REGIONS, toMapChoice, type MapChoice } from "@/lib/relations/map-choice";
import { MAP_STATES } from "@/lib/relations/map-states";
import type { AddressParameters } from "../address-query";
import { choiceReader } from "../choice-reader";

/** Reads what is chosen of a map; what is not understood is named and left out. */
export function parseMapChoice(parameters: Readonly<AddressParameters>): {
  choice: MapChoice;
  problems: FilterProblem[];
} {
  const { oneOf, problems } = choiceReader(parameters);
  const choice = toMapChoice({
    towards: oneOf(
      "towards",
      MAP_STATES.map(({ code }) => code),
    ),
    measure: oneOf("measure", MAP_MEASURES),
    region: oneOf("region", MAP_REGIONS),
    arcs: oneOf("arcs", MAP_ARCS),
  });
  return { choice, problems };
}
