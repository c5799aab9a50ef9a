import { MAP_ARCS, MAP_MEASURES, MAP_REGIONS } from "@/lib/relations/map-choice";
import { CELL_MEASURES, MATRIX_ORDERS, MATRIX_SIZES } from "@/lib/relations/matrix-choice";
import { MEDIATION_STATES } from "@/lib/relations/mediation-state";
import { NETWORK_SIZES, NETWORK_STEPS } from "@/lib/relations/network-choice";
import type { ChartModel } from "./chart-model";

/** A parameter that a chart takes besides the filter. */
export interface ChartParameter {
  name: string;
  /** The words that it takes; any text of its form without. */
  choices?: readonly string[];
  /** Whether the chart is of it, and cannot be given without. */
  isRequired?: true;
}

/** A chart that can be asked for by its address. */
export interface ChartEntry {
  /** The id of its model. */
  id: string;
  kind: ChartModel["kind"];
  /** Path of the page that shows it; what stands in braces is one of its parameters. */
  page: string;
  parameters: readonly ChartParameter[];
}

const DYAD_PAGE = "/relations/{a}/{b}";
const ACTOR_PAGE = "/actors/{actor}";
/** Whether the analysts' notes stand on it; they do unless they are switched off. */
const NOTES: ChartParameter = { name: "notes", choices: ["off"] };
const PAIR: readonly ChartParameter[] = [{ name: "a", isRequired: true }, { name: "b", isRequired: true }, NOTES];
const ACTOR: readonly ChartParameter[] = [{ name: "actor", isRequired: true }, NOTES];
const LINES: readonly ChartParameter[] = [{ name: "dyads" }, NOTES];

/** All charts of the pages by their id; of a page's charts the first is the one that its address alone stands for. */
export const CHART_DIRECTORY = [
  {
    id: "relation-matrix",
    kind: "matrix",
    page: "/",
    parameters: [
      { name: "order", choices: MATRIX_ORDERS },
      { name: "cell", choices: CELL_MEASURES },
      { name: "size", choices: MATRIX_SIZES },
    ],
  },
  { id: "overview-tension", kind: "lines", page: "/", parameters: LINES },
  { id: "overview-sentiment", kind: "lines", page: "/", parameters: LINES },
  { id: "overview-composition", kind: "diverging-bars", page: "/", parameters: [NOTES] },
  { id: "dyad-tension", kind: "lines", page: DYAD_PAGE, parameters: PAIR },
  { id: "dyad-sentiment", kind: "lines", page: DYAD_PAGE, parameters: PAIR },
  { id: "dyad-composition", kind: "diverging-bars", page: DYAD_PAGE, parameters: PAIR },
  { id: "dyad-mediations", kind: "lanes", page: DYAD_PAGE, parameters: PAIR },
  { id: "coverage", kind: "lanes", page: DYAD_PAGE, parameters: PAIR },
  { id: "actor-sentiment", kind: "lines", page: ACTOR_PAGE, parameters: ACTOR },
  { id: "actor-composition", kind: "diverging-bars", page: ACTOR_PAGE, parameters: ACTOR },
  { id: "actor-roles", kind: "diverging-bars", page: ACTOR_PAGE, parameters: ACTOR },
  {
    id: "mediation-processes",
    kind: "lanes",
    page: "/mediations",
    parameters: [{ name: "query" }, { name: "state", choices: ["ongoing", ...MEDIATION_STATES] }, { name: "page" }],
  },
  {
    id: "mediation-timeline",
    kind: "lanes",
    page: "/mediations/{mediation}",
    parameters: [{ name: "mediation", isRequired: true }],
  },
  {
    id: "relation-map",
    kind: "map",
    page: "/map",
    parameters: [
      { name: "towards" },
      { name: "measure", choices: MAP_MEASURES },
      { name: "region", choices: MAP_REGIONS },
      { name: "arcs", choices: MAP_ARCS },
    ],
  },
  {
    id: "relation-network",
    kind: "network",
    page: "/network",
    parameters: [
      { name: "steps", choices: NETWORK_STEPS },
      { name: "size", choices: NETWORK_SIZES },
      { name: "between" },
    ],
  },
] as const satisfies readonly ChartEntry[];

/** The id of a chart that can be asked for by its address. */
export type ChartId = (typeof CHART_DIRECTORY)[number]["id"];

/** The entry of a chart; absent for an id that none has. */
export function chartEntry(id: string): (ChartEntry & { id: ChartId }) | undefined {
  return CHART_DIRECTORY.find((entry) => entry.id === id);
}

/** The charts of the page at a path, in their order, with the parameters that the path itself holds. */
export function chartsOfPage(path: string): { entry: ChartEntry & { id: ChartId }; given: Record<string, string> }[] {
  return CHART_DIRECTORY.flatMap((entry) => {
    const given = matchPath(entry.page, path);
    return given ? [{ entry, given }] : [];
  });
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, parts] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== parts.length) return undefined;
  const given: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(wanted[index]!)?.[1];
    if (name === undefined ? part !== wanted[index] : part === "") return undefined;
    if (name !== undefined) given[name] = part;
  }
  return given;
}
