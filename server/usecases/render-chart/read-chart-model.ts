import type { ChartId } from "@/lib/charts/chart-directory";
import type { ChartModel } from "@/lib/charts/chart-model";
import { numberAnnotations, withFlags } from "@/lib/charts/with-flags";
import { dyadKey, toDyad } from "@/lib/relations/dyad";
import { parseDyads } from "@/lib/relations/dyad-list";
import { toMapChoice } from "@/lib/relations/map-choice";
import { toMatrixChoice } from "@/lib/relations/matrix-choice";
import type { MediationState } from "@/lib/relations/mediation-state";
import { parseBetween, toNetworkChoice } from "@/lib/relations/network-choice";
import { ask } from "@/server/usecases/ask";
import { listAnnotations } from "@/server/usecases/list-annotations";
import type { ChartQuery } from "./chart-query";
import { MOST_LINES } from "./read-chart-query";

type Reader = (query: ChartQuery) => Promise<ChartModel | undefined>;

const ofOverview =
  (name: "tension" | "sentiment" | "composition"): Reader =>
  async ({ filter, own }) =>
    (await ask("getOverview", filter, undefined, parseDyads(own["dyads"] ?? "", MOST_LINES).dyads))[name];

const ofDyad =
  (name: "tension" | "sentiment" | "composition" | "mediationLanes" | "coverage"): Reader =>
  async ({ filter, own }) =>
    own["a"] === own["b"] ? undefined : (await ask("getDyad", own["a"]!, own["b"]!, filter))?.[name];

const ofActor =
  (name: "sentiment" | "composition" | "roles"): Reader =>
  async ({ filter, own }) =>
    (await ask("getActor", own["actor"]!, filter))?.[name];

/** The parameters have been read: each is one of its choices. */
const READERS: Readonly<Record<ChartId, Reader>> = {
  "relation-matrix": ({ filter, own }) => ask("getMatrix", filter, toMatrixChoice(own)),
  "overview-tension": ofOverview("tension"),
  "overview-sentiment": ofOverview("sentiment"),
  "overview-composition": ofOverview("composition"),
  "dyad-tension": ofDyad("tension"),
  "dyad-sentiment": ofDyad("sentiment"),
  "dyad-composition": ofDyad("composition"),
  "dyad-mediations": ofDyad("mediationLanes"),
  coverage: ofDyad("coverage"),
  "actor-sentiment": ofActor("sentiment"),
  "actor-composition": ofActor("composition"),
  "actor-roles": ofActor("roles"),
  "mediation-processes": async ({ filter, own: { query = "", page, state } }) => {
    const options = {
      query,
      page: Number(page ?? 1),
      hasTimeline: true,
      ...(state !== undefined && { state: state as MediationState | "ongoing" }),
    };
    return (await ask("listMediations", filter, options)).timeline;
  },
  "mediation-timeline": async ({ filter, own }) =>
    (await ask("getMediation", Number(own["mediation"]), filter))?.timeline,
  "relation-map": ({ filter, own }) => ask("getMap", filter, toMapChoice(own)),
  "relation-network": async ({ filter, own: { between, ...choice } }) => {
    const parties = parseBetween(between ?? "");
    return (await ask("getNetwork", filter, toNetworkChoice({ ...choice, ...(parties && { between: parties }) })))
      .model;
  },
};

/** The chart as the page shows it, with the notes on its subjects; absent where there is nobody or nothing of that name. */
export async function readChartModel(query: ChartQuery): Promise<ChartModel | undefined> {
  const model = await READERS[query.id](query);
  const subjects = model && subjectsOf(query);
  return model && subjects ? withFlags(model, numberAnnotations(await listAnnotations(subjects))) : model;
}

/** Whom the notes on the chart's page are about; absent where the page has none or they are switched off. */
function subjectsOf({ id, own }: ChartQuery): string[] | undefined {
  const { a, b, actor, notes } = own;
  if (notes === "off") return undefined;
  if (a !== undefined && b !== undefined) {
    const dyad = toDyad(a, b);
    return [dyadKey(dyad), dyad.a, dyad.b];
  }
  if (actor !== undefined) return [actor];
  return id.startsWith("overview-") || id === "relation-matrix" ? [] : undefined;
}
